import { Box, Typography } from "@strapi/design-system";

import type { Handover } from "./desk";
import { sayMoment } from "./say-moment";

/** Who handed it over, or why it came back: the first thing its writer has to read. */
export function HandoverNote({ handover }: { handover: Handover }) {
  const { kind, by, at, comment } = handover;
  const back = kind === "sent-back";
  const who = by ?? "somebody";
  return (
    <Box
      padding={3}
      hasRadius
      background={back ? "warning100" : "secondary100"}
    >
      <Typography tag="p" variant="pi" fontWeight="bold">
        {back ? `Sent back by ${who}` : `Handed over by ${who}`},{" "}
        <time dateTime={at}>{sayMoment(at)}</time>
      </Typography>
      {comment !== null && comment !== "" && (
        <Typography
          tag="blockquote"
          variant="omega"
          style={{ whiteSpace: "pre-line" }}
        >
          {comment}
        </Typography>
      )}
    </Box>
  );
}
