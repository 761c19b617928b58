import { isVisible } from "../../rules/fields";
import type { CheckedQuote } from "../checked";
import { excerpt } from "../excerpt";
import type { Rule } from "../finding";

export const quoteAttributed: Rule<CheckedQuote> = {
  name: "quote-attributed",
  level: "blocks",
  why: "Words that nobody is named for cannot be checked, or answered for.",
  broken: ({ quote: { speaker, attribution, text } }) =>
    speaker !== null || isVisible(attribution)
      ? []
      : [
          {
            path: ["attribution"],
            message: `Who said ${excerpt(text)}? Name the speaker, or write the attribution as it is printed.`,
          },
        ],
};
