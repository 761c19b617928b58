import { Box, Flex, Typography } from "@strapi/design-system";
import { Feather, Play } from "@strapi/icons";

import { aboutPart, whyNot, type Part } from "./part";

interface PartOptionProps {
  id: string;
  part: Part;
  active: boolean;
  onPick: () => void;
  onPoint: () => void;
}

/** One line of the list of found quotes and clips. */
export function PartOption({
  id,
  part,
  active,
  onPick,
  onPoint,
}: PartOptionProps) {
  const refused = whyNot(part);
  return (
    <Box
      id={id}
      tag="li"
      role="option"
      aria-selected={active}
      aria-disabled={refused !== null}
      background={active ? "primary100" : "neutral0"}
      hasRadius
      padding={2}
      cursor={refused === null ? "pointer" : "not-allowed"}
      // The search keeps the focus: a pick is a press, and nothing is dragged.
      onMouseDown={(event: React.MouseEvent) => event.preventDefault()}
      onMouseMove={onPoint}
      onClick={onPick}
    >
      <Flex gap={3} alignItems="flex-start">
        <Box paddingTop={1} aria-hidden>
          {part.type === "quote" ? <Feather /> : <Play />}
        </Box>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography
            textColor={refused === null ? "neutral800" : "neutral600"}
          >
            {part.type === "quote" ? `“${shortened(part.title)}”` : part.title}
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            {part.type === "quote" ? "Quote" : "Clip"} · {aboutPart(part)}
          </Typography>
          {refused !== null && (
            <Typography variant="pi" textColor="danger600">
              {refused}
            </Typography>
          )}
        </Flex>
      </Flex>
    </Box>
  );
}

const LONGEST = 180;

const shortened = (words: string) =>
  words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()} …` : words;
