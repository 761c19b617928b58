import type { CheckedStory } from "../checked";
import { covers } from "../covers";
import { excerpt } from "../excerpt";
import type { Rule } from "../finding";
import { bodyPassages } from "../passages";
import { quotationsIn } from "../quotations";
import { shownQuotes } from "../shown-parts";

export const quotationRecorded: Rule<CheckedStory> = {
  name: "quotation-recorded",
  level: "warns",
  why: "A quotation that is recorded as a quote is found, attributed, verified and corrected with all others.",
  broken: (checked) => {
    const { title, deck } = checked.story;
    const said = shownQuotes(checked).map(({ part }) => part.text ?? "");
    return [
      { path: ["title"], text: title ?? "" },
      { path: ["deck"], text: deck ?? "" },
      ...bodyPassages(checked.story),
    ].flatMap(({ path, text }) =>
      quotationsIn(text)
        .filter((quotation) => !said.some((words) => covers(words, quotation)))
        .map((quotation) => ({
          path,
          message: `${excerpt(quotation)} stands in quotation marks, and no quote of this story has these words.`,
        })),
    );
  },
};
