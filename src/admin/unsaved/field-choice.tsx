import { Box, Flex, Radio, Typography } from "@strapi/design-system";
import { diffWords } from "diff";

import type { BothTexts, Side } from "./both-texts";

interface FieldChoiceProps {
  texts: BothTexts;
  side: Side;
  onChoose: (side: Side) => void;
}

/** One field that somebody else changed: both texts side by side, the words that differ marked. */
export function FieldChoice({ texts, side, onChoose }: FieldChoiceProps) {
  const { field, typedHere, mine, theirs } = texts;
  return (
    <Box tag="section" aria-label={field.label}>
      <Typography tag="h3" variant="delta">
        {field.label}
      </Typography>
      {typedHere ? (
        <>
          <Flex gap={4} alignItems="stretch" paddingTop={2}>
            <Text title="Theirs, saved" text={theirs} other={mine} />
            <Text title="Yours, not saved" text={mine} other={theirs} />
          </Flex>
          <Box paddingTop={2}>
            <Radio.Group
              aria-label={`${field.label}: whose text stays`}
              value={side}
              onValueChange={(value) =>
                onChoose(value === "theirs" ? "theirs" : "mine")
              }
            >
              <Radio.Item value="theirs">Take theirs</Radio.Item>
              <Radio.Item value="mine">Keep mine</Radio.Item>
            </Radio.Group>
          </Box>
        </>
      ) : (
        <Box paddingTop={2}>
          <Text
            title="Theirs, saved. You did not change this: it stays."
            text={theirs}
            other={theirs}
          />
        </Box>
      )}
    </Box>
  );
}

interface TextProps {
  title: string;
  text: string;
  other: string;
}

function Text({ title, text, other }: TextProps) {
  return (
    <Box flex="1" background="neutral100" hasRadius padding={3}>
      <Typography tag="h4" variant="sigma" textColor="neutral600">
        {title}
      </Typography>
      <Box paddingTop={1} style={{ whiteSpace: "pre-wrap" }}>
        {text === "" ? (
          <Typography textColor="neutral600">Empty</Typography>
        ) : (
          <Typography>
            {diffWords(other, text)
              .filter(({ removed }) => !removed)
              .map(({ value, added }, index) =>
                added ? <mark key={index}>{value}</mark> : value,
              )}
          </Typography>
        )}
      </Box>
    </Box>
  );
}
