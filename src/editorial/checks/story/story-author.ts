import type { CheckedStory } from "../checked";
import type { Rule } from "../finding";

export const storyAuthor: Rule<CheckedStory> = {
  name: "story-author",
  level: "blocks",
  why: "Readers want to know who answers for a story.",
  broken: ({ story }) =>
    story.authors.length > 0
      ? []
      : [
          {
            path: ["authors"],
            message: "A story needs at least one author.",
          },
        ],
};
