import { Box, Button, Flex, Typography } from "@strapi/design-system";

import type { Typed } from "./typed-store";
import type { FormField } from "./both-texts";

interface KeptTypingProps {
  typed: Typed;
  fields: readonly FormField[];
  onPutBack: () => void;
  onThrowAway: () => void;
}

/** Offers what was typed into this form before, and was not saved. */
export function KeptTyping({
  typed,
  fields,
  onPutBack,
  onThrowAway,
}: KeptTypingProps) {
  const names = fields
    .filter(({ name }) => name in typed.values)
    .map(({ label }) => label);
  return (
    <Box
      tag="section"
      aria-label="Typed and not saved"
      background="warning100"
      borderColor="warning200"
      hasRadius
      padding={3}
      width="100%"
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography role="status">
          You typed this at <time dateTime={typed.at}>{timeOf(typed.at)}</time>{" "}
          and it was not saved: {names.join(", ")}.
        </Typography>
        <Button onClick={onPutBack}>Put it back</Button>
        <Button variant="tertiary" onClick={onThrowAway}>
          Throw it away
        </Button>
      </Flex>
    </Box>
  );
}

function timeOf(at: string): string {
  const then = new Date(at);
  const isToday = then.toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat("en-CA", {
    ...(isToday ? {} : { dateStyle: "medium" }),
    timeStyle: "short",
    hourCycle: "h23",
  }).format(then);
}
