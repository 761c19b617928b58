import type { CheckedStory } from "../checked";
import type { Rule } from "../finding";

const LONG = 80;
const TOO_LONG = 110;

export const longHeadline: Rule<CheckedStory> = {
  name: "long-headline",
  level: "warns",
  why: "Lists, phones and shared links show about 80 characters of it.",
  broken: ({ story }) => {
    const length = [...(story.title ?? "").trim()].length;
    return length > LONG && length <= TOO_LONG
      ? [
          {
            path: ["title"],
            message: `The headline is long: ${length} characters, where ${LONG} are enough.`,
          },
        ]
      : [];
  },
};
