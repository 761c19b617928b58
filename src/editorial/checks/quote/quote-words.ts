import { requiredProblems } from "../../rules/fields";
import type { CheckedQuote } from "../checked";
import type { Rule } from "../finding";

export const quoteWords: Rule<CheckedQuote> = {
  name: "quote-words",
  level: "blocks",
  why: "A quote is the words that were said.",
  broken: ({ quote }) =>
    requiredProblems(
      quote.text,
      "text",
      "A quote needs the words that were said.",
    ),
};
