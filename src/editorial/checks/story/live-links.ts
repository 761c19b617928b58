import type { CheckedStory } from "../checked";
import type { Destination } from "../facts";
import type { Rule } from "../finding";
import { linksIn } from "../passages";

export const liveLinks: Rule<CheckedStory> = {
  name: "live-links",
  level: "blocks",
  why: "A reader who follows it would find nothing, and a draft must not be announced.",
  broken: ({ story, facts }) =>
    linksIn(story).flatMap(({ path, url }) => {
      const found = facts.links.get(url);
      const fate = found === undefined ? null : FATE[found.state];
      return fate === null
        ? []
        : [
            {
              path,
              message: `The link “${url}” leads to a story that ${fate}: link to another, or remove the link.`,
            },
          ];
    }),
};

const FATE: Record<Destination["state"], string | null> = {
  live: null,
  moved: null,
  draft: "is not public yet",
  down: "was taken down",
  unknown: "does not exist",
};
