import path from "node:path";

import TestSequencer from "@jest/test-sequencer";

/** They take minutes, whatever their length in lines: browsers, and newsrooms started and killed. */
const LONG = ["browser", "prove", "seeds", "scripts"].map(
  (folder) => path.sep + path.join("tests", folder) + path.sep,
);

/**
 * Where no earlier run has said how long each file takes, as on a clean clone: the long ones first, so that none is left
 * for the end, when only one worker has something to do. They wait more than they compute, so the others go between them.
 */
export default class LongestFirst extends TestSequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    const isLong = (test) => LONG.some((folder) => test.path.includes(folder));
    const long = sorted.filter(isLong);
    const others = sorted.filter((test) => !isLong(test));
    const pairs = others.flatMap((test, place) =>
      place < long.length ? [long[place], test] : [test],
    );
    return [...pairs, ...long.slice(others.length)];
  }
}
