import { Flex, IconButton } from "@strapi/design-system";
import { ArrowDown, ArrowUp } from "@strapi/icons";

import { editAddress } from "./addresses";
import { Line } from "./line";
import type { SectionLead } from "./newsroom";

interface LeadLineProps {
  story: SectionLead["stories"][number];
  first: boolean;
  last: boolean;
  /** Undefined for who may not, and where there is nothing to order. */
  onMove: ((by: -1 | 1) => void) | undefined;
}

export function LeadLine({
  story: { documentId, title },
  first,
  last,
  onMove,
}: LeadLineProps) {
  return (
    <Line
      to={editAddress("article", documentId)}
      title={title}
      aside={
        onMove !== undefined && (
          <Flex gap={1}>
            <IconButton
              label={`Move up: ${title}`}
              disabled={first}
              onClick={() => onMove(-1)}
              variant="ghost"
            >
              <ArrowUp />
            </IconButton>
            <IconButton
              label={`Move down: ${title}`}
              disabled={last}
              onClick={() => onMove(1)}
              variant="ghost"
            >
              <ArrowDown />
            </IconButton>
          </Flex>
        )
      }
    />
  );
}
