import { sayInstant } from "../../instant";
import type { CheckedStory } from "../checked";
import type { Rule } from "../finding";

export const embargoOver: Rule<CheckedStory> = {
  name: "embargo-over",
  level: "blocks",
  why: "Somebody gave us this on our word that nobody reads it before.",
  broken: ({ story: { embargoedUntil }, facts: { now } }) =>
    embargoedUntil !== null && now !== null && now < embargoedUntil
      ? [
          {
            path: ["embargoedUntil"],
            message: `This story is under embargo until ${sayInstant(embargoedUntil)}: it cannot go out before.`,
          },
        ]
      : [],
};
