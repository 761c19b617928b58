import {
  Box,
  Checkbox,
  Field,
  Flex,
  Loader,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from "@strapi/design-system";
import { useState } from "react";

import { changeInWords } from "../desk-panel/change-in-words";
import type { DocumentRef } from "../desk-panel/desk";
import { sayMoment } from "../desk-panel/say-moment";
import { ComparedTable } from "./compared-table";
import { compare } from "./compare";
import type { History, Version } from "./edition";
import { useGetEditionQuery } from "./history-api";
import { readFields } from "./paragraphs";

export interface ComparedPair {
  before: Version;
  after: Version;
}

const HEADING = "history-comparison";

/** Where somebody goes on reading who asked for a comparison. */
export const focusComparison = () =>
  document.getElementById(HEADING)?.focus({ preventScroll: false });

interface ComparisonProps {
  document: DocumentRef;
  changes: History["changes"];
  pair: ComparedPair;
  onPair: (pair: ComparedPair) => void;
}

/** Two editions side by side, or one and the draft. */
export function Comparison({
  document,
  changes,
  pair,
  onPair,
}: ComparisonProps) {
  const [everything, setEverything] = useState(false);
  const names = namesOf(changes);
  return (
    <Box
      tag="section"
      aria-labelledby={HEADING}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={6}
    >
      <Typography id={HEADING} tabIndex={-1} tag="h2" variant="delta">
        Side by side
      </Typography>
      <Flex gap={4} paddingTop={4} paddingBottom={4} alignItems="start">
        <Pick
          label="From"
          names={names}
          value={pair.before}
          onPick={(before) => onPair({ ...pair, before })}
        />
        <Pick
          label="To"
          names={names}
          value={pair.after}
          onPick={(after) => onPair({ ...pair, after })}
        />
      </Flex>
      <Checkbox
        checked={everything}
        onCheckedChange={(checked) => setEverything(checked === true)}
      >
        Show also what is the same
      </Checkbox>
      <Compared
        document={document}
        pair={pair}
        names={names}
        everything={everything}
      />
    </Box>
  );
}

type Names = ReadonlyMap<Version, string>;

const namesOf = (changes: History["changes"]): Names =>
  new Map<Version, string>([
    ["draft", "The draft as it is now"],
    ...changes
      .filter(({ hasEdition }) => hasEdition)
      .map((change): [Version, string] => [
        change.version,
        `Edition ${change.version}, ${sayMoment(change.at)}: ${changeInWords(change)}`,
      ]),
  ]);

interface PickProps {
  label: string;
  names: Names;
  value: Version;
  onPick: (version: Version) => void;
}

function Pick({ label, names, value, onPick }: PickProps) {
  return (
    <Box flex="1" minWidth={0}>
      <Field.Root>
        <Field.Label>{label}</Field.Label>
        <SingleSelect
          value={String(value)}
          onChange={(picked) =>
            onPick(picked === "draft" ? picked : Number(picked))
          }
        >
          {[...names].map(([version, name]) => (
            <SingleSelectOption key={version} value={String(version)}>
              {name}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Box>
  );
}

interface ComparedProps {
  document: DocumentRef;
  pair: ComparedPair;
  names: Names;
  everything: boolean;
}

function Compared({ document, pair, names, everything }: ComparedProps) {
  const before = useGetEditionQuery({ document, version: pair.before });
  const after = useGetEditionQuery({ document, version: pair.after });
  if (before.isError || after.isError)
    return (
      <Typography role="alert">An edition could not be loaded.</Typography>
    );
  const [from, to] = [before.currentData, after.currentData];
  if (from === undefined || to === undefined)
    return <Loader small>Loading two editions</Loader>;
  const said = (version: Version) =>
    version === "draft" ? "The draft now" : `Edition ${version}`;
  return (
    <ComparedTable
      fields={compare(
        from === null ? [] : readFields(from),
        to === null ? [] : readFields(to),
      )}
      everything={everything}
      before={{ short: said(pair.before), long: names.get(pair.before) ?? "" }}
      after={{ short: said(pair.after), long: names.get(pair.after) ?? "" }}
    />
  );
}
