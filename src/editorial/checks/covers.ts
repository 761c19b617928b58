/** What an editor puts into or leaves out of a quotation: […], …, [the mayor]. */
const EDITED = /\[[^\]]*\]|…|\.{3}/u;

/**
 * Whether the words of a quotation are part of what somebody said: word by word, whatever their case and however they are
 * punctuated; with what an editor left out, each piece after the one before.
 */
export function covers(said: string, quotation: string): boolean {
  const all = words(said);
  const pieces = quotation.split(EDITED).map(words).filter(hasWords);
  let from = 0;
  return pieces.every((piece) => {
    const at = all.indexOf(piece, from);
    // The space after a word is the one before the next.
    from = at + piece.length - 1;
    return at !== -1;
  });
}

/** The words alone, each between spaces, so that no piece ends inside a word. */
const words = (text: string) =>
  ` ${text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[‘’‚‛′ʼ]/gu, "'")
    .replaceAll(
      /[^\p{L}\p{M}\p{N}']+|(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu,
      " ",
    )
    .replaceAll(/\s+/gu, " ")
    .trim()} `;

const hasWords = (piece: string) => piece.trim() !== "";
