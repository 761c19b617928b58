import { Box, Typography } from "@strapi/design-system";

import { changeInWords } from "./change-in-words";
import type { PastChange } from "./desk";
import { PanelPart } from "./panel-part";
import { sayMoment } from "./say-moment";

/** What happened to it in public, newest first. */
export function LastEditions({ changes }: { changes: readonly PastChange[] }) {
  if (changes.length === 0) return null;
  return (
    <PanelPart title="What readers had">
      <ol>
        {changes.map((change) => (
          <Box key={`${change.version} ${change.at}`} tag="li" paddingTop={2}>
            <Typography tag="p" variant="pi">
              {changeInWords(change)}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              Edition {change.version},{" "}
              <time dateTime={change.at}>{sayMoment(change.at)}</time>
              {change.why !== null && <>: {change.why}</>}
            </Typography>
          </Box>
        ))}
      </ol>
    </PanelPart>
  );
}
