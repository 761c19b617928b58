import type { CheckedStory } from "../checked";
import { excerpt } from "../excerpt";
import type { Rule } from "../finding";
import { shownQuotes } from "../shown-parts";

export const quoteRetracted: Rule<CheckedStory> = {
  name: "quote-retracted",
  level: "blocks",
  why: "Who said it takes it back, or never said it: readers must not find it again.",
  broken: (checked) =>
    shownQuotes(checked)
      .filter(({ part }) => part.verification === "retracted")
      .map(({ part, path }) => ({
        path,
        message: `The quote ${excerpt(part.text)} was retracted: take it out, and tell readers why.`,
      })),
};
