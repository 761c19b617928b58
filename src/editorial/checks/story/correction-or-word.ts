import { isDeepStrictEqual } from "node:util";

import type { CheckedStory } from "../checked";
import type { Rule } from "../finding";

export const correctionOrWord: Rule<CheckedStory> = {
  name: "correction-or-word",
  level: "blocks",
  why: "Readers who had the story before must learn what was wrong in it, unless nothing was.",
  broken: (checked) =>
    !checked.facts.minor && changesKnownBody(checked)
      ? [
          {
            path: ["body"],
            message:
              "The text that readers had changes, or a note in it: add a correction that tells them what was wrong, or say that the change is minor.",
          },
        ]
      : [],
};

/**
 * Whether the draft says something else than readers had, its notes included, and no further note tells them. A story that
 * was withdrawn is one that they had: it does not come back with another text and no word about it.
 */
export function changesKnownBody({
  story,
  facts: { had },
}: CheckedStory): boolean {
  if (had === null || !("body" in had.document)) return false;
  const { body, corrections } = had.document;
  const gone = without(corrections, story.corrections).length;
  const told = without(story.corrections, corrections).length > gone;
  return !told && (gone > 0 || !isDeepStrictEqual(story.body, body));
}

const without = <Note>(notes: readonly Note[], others: readonly Note[]) =>
  notes.filter((note) => !others.some((one) => isDeepStrictEqual(one, note)));
