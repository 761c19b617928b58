import { isDeepStrictEqual } from "node:util";

import type { CheckedStory } from "../checked";
import type { Rule } from "../finding";

export const correctionOrWord: Rule<CheckedStory> = {
  name: "correction-or-word",
  level: "blocks",
  why: "Readers who had the story before must learn what was wrong in it, unless nothing was.",
  broken: (checked) =>
    !checked.facts.minor && changesLiveBody(checked)
      ? [
          {
            path: ["body"],
            message:
              "The text of a live story changes, or a note that readers have: add a correction that tells them what was wrong, or say that the change is minor.",
          },
        ]
      : [],
};

/** Whether what readers have already says something else, its notes included, and no further note tells them. */
export function changesLiveBody({
  story,
  facts: { live },
}: CheckedStory): boolean {
  if (live === null || !("body" in live.document)) return false;
  const { body, corrections } = live.document;
  const gone = without(corrections, story.corrections).length;
  const told = without(story.corrections, corrections).length > gone;
  return !told && (gone > 0 || !isDeepStrictEqual(story.body, body));
}

const without = <Note>(notes: readonly Note[], others: readonly Note[]) =>
  notes.filter((note) => !others.some((one) => isDeepStrictEqual(one, note)));
