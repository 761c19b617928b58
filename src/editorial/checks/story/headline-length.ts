import { isVisible } from "../../rules/fields";
import type { CheckedStory } from "../checked";
import type { Rule } from "../finding";

const LONGEST = 110;

export const headlineLength: Rule<CheckedStory> = {
  name: "headline-length",
  level: "blocks",
  why: "Search engines, feeds and other sites cut a longer headline off, and nobody opens a story without one.",
  broken: ({ story }) => {
    if (!isVisible(story.title))
      return [{ path: ["title"], message: "A story needs a headline." }];
    const { length } = [...story.title.trim()];
    return length <= LONGEST
      ? []
      : [
          {
            path: ["title"],
            message: `A headline has at most ${LONGEST} characters, and this one has ${length}.`,
          },
        ];
  },
};
