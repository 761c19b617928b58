import { requiredProblems } from "../../rules/fields";
import { within } from "../../rules/problem";
import { sayInstant } from "../../instant";
import type { CheckedStory } from "../checked";
import type { Rule } from "../finding";

export const correctionComplete: Rule<CheckedStory> = {
  name: "correction-complete",
  level: "blocks",
  why: "Readers of a correction must learn what was wrong, and since when it is right.",
  broken: ({ story, facts: { now } }) =>
    story.corrections.flatMap(({ text, at }, index) =>
      within(
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
        ],
      ),
    ),
};
