import { diffArrays, diffWordsWithSpace } from "diff";

import type { ReadField } from "./paragraphs";

/** Words that both have, or only one of them. */
export interface Piece {
  text: string;
  changed: boolean;
}

/** Two paragraphs that stand beside each other; null where only one edition has one. */
export interface Pair {
  before: Piece[] | null;
  after: Piece[] | null;
  same: boolean;
}

export interface ComparedField {
  label: string;
  pairs: Pair[];
  same: boolean;
}

/** Words in common below which two paragraphs are not one that was changed, but one that went and one that came. */
const ALIKE = 0.3;

/**
 * Two editions field by field, paragraph beside paragraph. What is known of a quote or clip is compared where both hold it:
 * that it came or went is seen in the text.
 */
export function compare(
  before: readonly ReadField[],
  after: readonly ReadField[],
): ComparedField[] {
  const find = (fields: readonly ReadField[], key: string) =>
    fields.find((field) => keyOf(field) === key);
  const keys = new Set([...before, ...after].map(keyOf));
  return [...keys].flatMap((key) => {
    const [old, now] = [find(before, key), find(after, key)];
    const field = now ?? old;
    const isPart = field?.part !== undefined;
    if (field === undefined || (isPart && (!old || !now))) return [];
    const pairs = pairsOf(old?.paragraphs ?? [], now?.paragraphs ?? []);
    const same = pairs.every((pair) => pair.same);
    return [{ label: field.label, pairs, same }];
  });
}

/** The words of a quote may differ too: it is the same one. */
const keyOf = ({ part, label }: ReadField): string => part ?? label;

/** Those that are the same stand beside each other; what changed between two of them is paired in order. */
function pairsOf(before: string[], after: string[]): Pair[] {
  const runs = diffArrays(before, after);
  return runs.flatMap((run, index) => {
    if (!run.added && !run.removed) return run.value.map(unchanged);
    const next = runs[index + 1];
    if (run.removed) return changed(run.value, next?.added ? next.value : []);
    return runs[index - 1]?.removed ? [] : changed([], run.value);
  });
}

function changed(removed: string[], added: string[]): Pair[] {
  const longest = Math.max(removed.length, added.length);
  return Array.from({ length: longest }).flatMap((_, index) =>
    pairOf(removed[index], added[index]),
  );
}

function pairOf(before?: string, after?: string): Pair[] {
  if (before === undefined || after === undefined)
    return [{ before: whole(before), after: whole(after), same: false }];
  const words = diffWordsWithSpace(before, after);
  const common = words
    .filter(({ added, removed }) => !added && !removed)
    .reduce((length, { value }) => length + value.length, 0);
  if (common < ALIKE * Math.max(before.length, after.length))
    return [...pairOf(before, undefined), ...pairOf(undefined, after)];
  const without = (side: "added" | "removed") =>
    words
      .filter((word) => !word[side])
      .map(({ value, added, removed }) => ({
        text: value,
        changed: added || removed,
      }));
  return [{ before: without("added"), after: without("removed"), same: false }];
}

const whole = (text: string | undefined): Piece[] | null =>
  text === undefined ? null : [{ text, changed: true }];

function unchanged(text: string): Pair {
  const pieces = [{ text, changed: false }];
  return { before: pieces, after: pieces, same: true };
}
