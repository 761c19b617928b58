import type { Pair } from "./compare";

/** Paragraphs that are shown, and how many before them are not. */
interface Run {
  skipped: number;
  pairs: Pair[];
}

/** What differs, with what is the same counted in between; or everything. */
export function runsOf(pairs: readonly Pair[], everything: boolean): Run[] {
  if (everything) return [{ skipped: 0, pairs: [...pairs] }];
  const runs: Run[] = [];
  let skipped = 0;
  for (const pair of pairs) {
    const last = runs.at(-1);
    if (pair.same) skipped += 1;
    else if (last !== undefined && skipped === 0) last.pairs.push(pair);
    else {
      runs.push({ skipped, pairs: [pair] });
      skipped = 0;
    }
  }
  return skipped > 0 ? [...runs, { skipped, pairs: [] }] : runs;
}
