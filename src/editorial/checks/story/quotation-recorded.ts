import type { CheckedStory } from "../checked";
import { covers } from "../covers";
import { excerpt } from "../excerpt";
import type { Rule } from "../finding";
import { bodyPassages, type Passage } from "../passages";
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
    ].flatMap((passage) =>
      quotedIn(passage)
        .filter((quotation) => !said.some((words) => covers(words, quotation)))
        .map((quotation) => ({
          path: passage.path,
          message: `${excerpt(quotation)} ${passage.isBlockQuotation ? "stands as a quotation" : "stands in quotation marks"}, and no quote of this story has these words.`,
        })),
    );
  },
};

/** A line of a paragraph is read by itself; a block quotation is one as a whole where it has no marks. */
function quotedIn({ text, isBlockQuotation }: Passage): string[] {
  const marked = text.split("\n").flatMap(quotationsIn);
  const whole =
    isBlockQuotation && marked.length === 0 && /[\p{L}\p{N}]/u.test(text);
  return whole ? [text.trim()] : marked;
}
