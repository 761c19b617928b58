import { rightsKnown } from "../rights-known";
import type { CheckedStory } from "../checked";
import type { Rule } from "../finding";

export const storyRights: Rule<CheckedStory> = {
  name: "story-rights",
  level: "blocks",
  why: "Partners may use only what is known to be theirs to use.",
  broken: ({ story }) =>
    rightsKnown(story.rights)
      ? []
      : [
          {
            path: ["rights"],
            message:
              "The rights in a story must be known: name their holder, or whom to credit.",
          },
        ],
};
