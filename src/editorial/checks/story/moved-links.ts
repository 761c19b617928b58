import type { CheckedStory } from "../checked";
import type { Rule } from "../finding";
import { linksIn } from "../passages";

export const movedLinks: Rule<CheckedStory> = {
  name: "moved-links",
  level: "warns",
  why: "The old address leads on, by a detour.",
  broken: ({ story, facts }) =>
    linksIn(story).flatMap(({ path, url }) => {
      const found = facts.links.get(url);
      return found?.state === "moved"
        ? [
            {
              path,
              message: `The link “${url}” leads to a story that has moved: its address ends in “${found.slug}” now.`,
            },
          ]
        : [];
    }),
};
