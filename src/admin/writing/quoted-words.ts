import { countWords, foldTypography } from "../../api/article/derivation/words";

const FRAGMENT = 20;
const MARKS = "\"'‘’‚‛′“”„‟″«»";

/** What somebody marked in a text, as the words of a quote: without the marks around them. */
export function quotedWords(marked: string): string {
  const words = marked.replaceAll(/\s+/gu, " ").trim();
  return words
    .replace(new RegExp(`^[${MARKS}\\s]+`, "u"), "")
    .replace(new RegExp(`[${MARKS}\\s,]+$`, "u"), "");
}

/** A fragment is a few words inside somebody else's sentence: it does not end one. */
export const guessedKind = (words: string): "full" | "fragment" =>
  isTooLong(words) || /[.!?…]$/u.test(words.trim()) ? "full" : "fragment";

export const isTooLong = (words: string) => countWords(words) > FRAGMENT;

/** Whether `text` has these words in this order, whatever the typesetter did and whichever letters are capital. */
export const hasWords = (text: string, words: string) =>
  folded(text).includes(folded(words));

const folded = (text: string) => foldTypography(text).toLowerCase();
