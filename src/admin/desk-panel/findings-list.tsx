import { Box, Flex, TextButton, Typography } from "@strapi/design-system";

import type { Finding } from "./desk";
import { groupFindings } from "./group-findings";
import { momentsInWords } from "./moments-in-words";

interface FindingsListProps {
  findings: readonly Finding[];
  /** Whether readers have what was checked. */
  isOut?: boolean;
  onShow: (finding: Finding) => void;
}

/** What the checks found, the grave first, each with its reason and the way to its field. */
export function FindingsList({
  findings,
  isOut = false,
  onShow,
}: FindingsListProps) {
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {groupFindings(findings, isOut).map(({ title, findings: group }) => (
        <Box key={title}>
          <Typography tag="h3" variant="pi" fontWeight="bold">
            {title} ({group.length})
          </Typography>
          <ul>
            {group.map((finding, index) => (
              <FindingLine
                key={`${finding.rule} ${finding.path.join(".")} ${finding.message}`}
                finding={finding}
                // Of several that one rule found, the last says what it is for.
                withReason={group[index + 1]?.rule !== finding.rule}
                onShow={onShow}
              />
            ))}
          </ul>
        </Box>
      ))}
    </Flex>
  );
}

interface FindingLineProps {
  finding: Finding;
  withReason: boolean;
  onShow: (finding: Finding) => void;
}

function FindingLine({ finding, withReason, onShow }: FindingLineProps) {
  const { level, message, why, path } = finding;
  const colour = level === "blocks" ? "danger600" : "warning600";
  return (
    <Box
      tag="li"
      marginTop={2}
      paddingLeft={3}
      borderStyle="solid"
      borderWidth="0 0 0 3px"
      borderColor={colour}
    >
      <Typography tag="p" variant="pi">
        {momentsInWords(message)}
      </Typography>
      {withReason && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {why}
        </Typography>
      )}
      {path.length > 0 && (
        <TextButton
          type="button"
          aria-label={`Show: ${message}`}
          onClick={() => onShow(finding)}
        >
          Show
        </TextButton>
      )}
    </Box>
  );
}
