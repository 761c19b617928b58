import { standsIn } from "../../../api/article/derivation/words";
import type { CheckedStory } from "../checked";
import { excerpt } from "../excerpt";
import type { Rule } from "../finding";
import { bodyPassages } from "../passages";
import { shownQuotes } from "../shown-parts";

export const quoteWordsStand: Rule<CheckedStory> = {
  name: "quote-words-stand",
  level: "blocks",
  why: "What stands in quotation marks is what was said, to the letter.",
  broken: (checked) => {
    const passages = bodyPassages(checked.story);
    return shownQuotes(checked)
      .filter(({ path }) => path[0] === "quotes")
      .filter(
        ({ part }) =>
          !passages.some(({ text }) => standsIn(text, part.text ?? "")),
      )
      .map(({ part, path }) => ({
        path,
        message: `The words ${excerpt(part.text)} are recorded as said, and do not stand like that anywhere in the text: quote them as they were said, or take the quote out.`,
      }));
  },
};
