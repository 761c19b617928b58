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
              "The text of a live story changes: add a correction that tells readers what was wrong, or say that the change is minor.",
          },
        ]
      : [],
};

/** Whether what readers have already says something else, and no new note tells them. */
export function changesLiveBody({
  story,
  facts: { live },
}: CheckedStory): boolean {
  if (live === null || !("body" in live.document)) return false;
  const { body, corrections } = live.document;
  return (
    story.corrections.length <= corrections.length &&
    !isDeepStrictEqual(story.body, body)
  );
}
