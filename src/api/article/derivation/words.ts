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
    .replace(/[‘’‚‛′ʼ‹›]/gu, "'")
    .replace(/[“”„‟″«»]/gu, '"')
    .replace(/\s+/gu, " ")
    .trim();
}

const WORD = "[\\p{L}\\p{M}\\p{N}]";

/** A place inside a word: between two letters or digits, with or without an apostrophe, as in "don't". */
const INSIDE = `(?:(?<=${WORD})'?${WORD}|(?<=${WORD}')${WORD})`;

/**
 * Whether `words` stand in a passage to the letter, and not inside longer words; typography and spaces are
 * folded. A passage is a paragraph, a list item, a heading: what stands across two of them, nobody has said together.
 */
export function standsIn(passage: string, words: string): boolean {
  const literally = foldTypography(words).replace(
    /[\\^$.*+?()[\]{}|/]/gu,
    "\\$&",
  );
  return new RegExp(`(?!${INSIDE})${literally}(?!${INSIDE})`, "u").test(
    foldTypography(passage),
  );
}
