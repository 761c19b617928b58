import {
  Badge,
  Box,
  Flex,
  IconButton,
  Typography,
} from "@strapi/design-system";
import { ArrowDown, ArrowUp, Cross } from "@strapi/icons";

import type { Story } from "./use-stories";

interface PickedStoryProps {
  place: number;
  last: boolean;
  /** Undefined: no such story any more. */
  story: Story | undefined;
  disabled: boolean;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

export function PickedStory({
  place,
  last,
  story,
  disabled,
  onMove,
  onRemove,
}: PickedStoryProps) {
  const title = story?.title ?? "A story that is no longer there";
  const live = story !== undefined && story.status !== "draft";
  return (
    <Box
      tag="li"
      background="neutral0"
      borderColor="neutral200"
      hasRadius
      padding={2}
    >
      <Flex gap={2}>
        <Typography textColor="neutral600" aria-hidden>
          {place}
        </Typography>
        <Box flex="1">
          <Typography>{title}</Typography>
        </Box>
        {!live && <Badge>Not live: readers do not see it</Badge>}
        <IconButton
          label={`Move up: ${title}`}
          disabled={disabled || place === 1}
          onClick={() => onMove(-1)}
          variant="ghost"
        >
          <ArrowUp />
        </IconButton>
        <IconButton
          label={`Move down: ${title}`}
          disabled={disabled || last}
          onClick={() => onMove(1)}
          variant="ghost"
        >
          <ArrowDown />
        </IconButton>
        <IconButton
          label={`Remove: ${title}`}
          disabled={disabled}
          onClick={onRemove}
          variant="ghost"
        >
          <Cross />
        </IconButton>
      </Flex>
    </Box>
  );
}
