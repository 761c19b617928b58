/**
 * Words as a writer counts them: runs between white space that hold a letter or a digit, so a lone dash is none.
 * `text` is plain text in any language written with spaces.
 */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}

/** Silent reading of English non-fiction: Brysbaert, "How many words do we read per minute?" (2019). */
const WORDS_PER_MINUTE = 238;

/** Whole minutes, at least one for a story that has words at all. */
export function readingMinutes(words: number): number {
  return words === 0 ? 0 : Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}

/**
 * Folds what typewriters and typesetters do differently (quotation marks, apostrophes, kinds of space), so that the same
 * words compare as the same.
 */
export function foldTypography(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[‘’‚‛′]/gu, "'")
    .replace(/[“”„‟″«»]/gu, '"')
    .replace(/\s+/gu, " ")
    .trim();
}

/** Between a letter or digit and another: no word begins or ends there. */
const WORD = "[\\p{L}\\p{M}\\p{N}]";

/** Whether `words` stand in `text` to the letter, and not inside longer words; typography and spaces are folded. */
export function standsIn(text: string, words: string): boolean {
  const literally = foldTypography(words).replace(
    /[\\^$.*+?()[\]{}|/]/gu,
    "\\$&",
  );
  return new RegExp(
    `(?<!${WORD}(?=${WORD}))${literally}(?!(?<=${WORD})${WORD})`,
    "u",
  ).test(foldTypography(text));
}
