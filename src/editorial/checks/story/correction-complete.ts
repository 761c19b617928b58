import { isDeepStrictEqual } from "node:util";

import type {
  CorrectionEdition,
  Edition,
} from "../../../changes/editions/edition";
import { requiredProblems } from "../../rules/fields";
import { within } from "../../rules/problem";
import { sayInstant } from "../../instant";
import type { CheckedStory } from "../checked";
import type { Rule } from "../finding";

export const correctionComplete: Rule<CheckedStory> = {
  name: "correction-complete",
  level: "blocks",
  why: "Readers of a correction must learn what was wrong, and since when it is right.",
  broken: ({
    story: { corrections, datePublished: published },
    facts: { now, had },
  }) =>
    corrections.flatMap((note, index) => {
      const { text, at } = note;
      return within(
        ["corrections", index],
        [
          ...requiredProblems(
            text,
            "text",
            "A correction tells readers what was wrong: it has no text yet.",
          ),
          ...requiredProblems(at, "at", "A correction needs its time."),
          ...(at !== null && now !== null && now < at
            ? [
                {
                  path: ["at"],
                  message: `A correction is made when it goes out, or was before: ${sayInstant(at)} is later.`,
                },
              ]
            : []),
          ...(at !== null &&
          published !== null &&
          isBefore(at, published) &&
          !isKnown(note, had)
            ? [
                {
                  path: ["at"],
                  message: `A correction is made after the story: readers have had this one since ${sayInstant(published)}, and ${sayInstant(at)} is earlier.`,
                },
              ]
            : []),
        ],
      );
    }),
};

/** Who types a time types minutes. */
const MINUTE = 60_000;

const isBefore = (at: string, published: string): boolean =>
  Date.parse(at) <= Date.parse(published) - MINUTE;

/** A note that readers have stands as they have it. */
const isKnown = (note: CorrectionEdition, had: Edition | null): boolean =>
  had !== null &&
  "corrections" in had.document &&
  had.document.corrections.some((one) => isDeepStrictEqual(one, note));
