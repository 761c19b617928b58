import path from "node:path";

import TestSequencer from "@jest/test-sequencer";

/** They take minutes, whatever their length in lines: browsers, and newsrooms started and killed. */
const isLong = within("browser", "prove", "seeds", "scripts");
const isAsking = within("api", "database", "support");

/**
 * Where no earlier run has said how long each file takes, as on a clean clone: the long ones first, so that none is left
 * for the end, when only one worker has something to do. They wait more than they compute, so the others go between them.
 * While the first of them waits for its newsroom, which every other would wait for too, come those that ask none.
 */
export default class LongestFirst extends TestSequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    const [first, ...long] = sorted.filter(isLong);
    const asking = sorted.filter(isAsking);
    const pure = sorted.filter((test) => !isLong(test) && !isAsking(test));
    const pairs = asking.flatMap((test, place) =>
      place < long.length ? [long[place], test] : [test],
    );
    const rest = long.slice(asking.length);
    return [...(first ? [first] : []), ...pure, ...pairs, ...rest];
  }
}

function within(...folders) {
  const places = folders.map(
    (folder) => path.sep + path.join("tests", folder) + path.sep,
  );
  return ({ path: file }) => places.some((place) => file.includes(place));
}
