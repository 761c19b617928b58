import { Box, Button, Flex, Typography } from "@strapi/design-system";
import { useId } from "react";

import { changeInWords } from "../desk-panel/change-in-words";
import type { DocumentRef } from "../desk-panel/desk";
import { sayMoment } from "../desk-panel/say-moment";
import { BringBack } from "./bring-back";
import { focusComparison, type ComparedPair } from "./comparison";
import type { History } from "./edition";

interface ChangesListProps {
  document: DocumentRef;
  changes: History["changes"];
  mayBringBack: boolean;
  onCompare: (pair: ComparedPair) => void;
}

/** What happened in public, newest first. */
export function ChangesList({
  document,
  changes,
  mayBringBack,
  onCompare,
}: ChangesListProps) {
  const id = useId();
  const editions = changes.filter(({ hasEdition }) => hasEdition);
  const before = (version: number) =>
    editions.find((other) => other.version < version)?.version;

  return (
    <Box
      tag="section"
      aria-labelledby={id}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={6}
    >
      <Typography id={id} tag="h2" variant="delta">
        What happened
      </Typography>
      <ol>
        {changes.map((change) => (
          <Box key={`${change.version} ${change.at}`} tag="li" paddingTop={4}>
            <Typography tag="p" fontWeight="semiBold">
              {changeInWords(change)}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {change.hasEdition && `Edition ${change.version}, `}
              <time dateTime={change.at}>{sayMoment(change.at)}</time>
              {change.why !== null && `: ${change.why}`}
            </Typography>
            {change.hasEdition && (
              <Flex gap={2} paddingTop={1} wrap="wrap">
                <WhatChanged
                  version={change.version}
                  before={before(change.version)}
                  onCompare={onCompare}
                />
                {mayBringBack && (
                  <BringBack document={document} version={change.version} />
                )}
              </Flex>
            )}
          </Box>
        ))}
      </ol>
    </Box>
  );
}

interface WhatChangedProps {
  version: number;
  before: number | undefined;
  onCompare: ChangesListProps["onCompare"];
}

function WhatChanged({ version, before, onCompare }: WhatChangedProps) {
  if (before === undefined) return null;
  return (
    <Button
      size="S"
      variant="tertiary"
      aria-label={`What changed in edition ${version}`}
      onClick={() => {
        onCompare({ before, after: version });
        focusComparison();
      }}
    >
      What changed
    </Button>
  );
}
