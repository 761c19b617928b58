import type { CheckedQuote } from "../checked";
import { excerpt } from "../excerpt";
import type { Rule } from "../finding";

export const quoteVerified: Rule<CheckedQuote> = {
  name: "quote-verified",
  level: "warns",
  why: "Readers trust that somebody heard it, or saw it in writing.",
  broken: ({ quote: { verification, text } }) => {
    if (verification === "verified" || verification === "retracted") return [];
    return [
      {
        path: ["verification"],
        message:
          verification === "disputed"
            ? `The quote ${excerpt(text)} is disputed: readers are told so.`
            : `The quote ${excerpt(text)} is not verified yet.`,
      },
    ];
  },
};
