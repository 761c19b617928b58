/**
 * What stands in quotation marks in a paragraph, without the marks: “double” and ‘single’ English ones, as typesetters and
 * as typewriters write them, «French» and „German“. An apostrophe is none, though it looks like one; a quotation that is
 * not closed goes to the paragraph's end. What is quoted inside a quotation is part of it.
 */
export function quotationsIn(paragraph: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < paragraph.length; at += 1) {
    const end = opensDouble(paragraph, at)
      ? endOfDouble(paragraph, at)
      : opensSingle(paragraph, at)
        ? endOfSingle(paragraph, at)
        : null;
    if (end === null) continue;
    const words = paragraph.slice(at + 1, end).trim();
    if (/[\p{L}\p{N}]/u.test(words)) found.push(words);
    at = end;
  }
  return found;
}

/** Before an opening mark stands nothing, a space, a bracket, a dash or another mark; after it stands no space. */
const BEFORE_OPENING = /^$|[\s([{—–\-/“‘"']/u;
const WORD = /[\p{L}\p{N}]/u;
/** Words that begin with an apostrophe: 'tis, '90s. */
const ELIDED = /^['’](?:\d|(?:tis|twas|twere|til|till|em|cause|n)\b)/iu;

const opens = (text: string, at: number): boolean =>
  BEFORE_OPENING.test(text.slice(Math.max(0, at - 1), at)) &&
  /\S/u.test(text.charAt(at + 1));

/** Which marks close it; those that close nothing else need no space before them to open. */
const CLOSING: Record<string, RegExp> = {
  "“": /[”"]/u,
  '"': /[”"]/u,
  "„": /[“”]/u,
  "«": /»/u,
};

const opensDouble = (text: string, at: number) =>
  text.charAt(at) in CLOSING && (text.charAt(at) !== '"' || opens(text, at));

const opensSingle = (text: string, at: number) =>
  /[‘']/u.test(text.charAt(at)) &&
  opens(text, at) &&
  !ELIDED.test(text.slice(at));

function endOfDouble(text: string, start: number): number {
  const closing = CLOSING[text.charAt(start)] ?? /$/u;
  const length = text.slice(start + 1).search(closing);
  return length === -1 ? text.length : start + 1 + length;
}

/** Null where nothing closes it: then it was an apostrophe. */
function endOfSingle(text: string, start: number): number | null {
  const ends: number[] = [];
  for (let at = start + 2; at < text.length; at += 1) {
    if (opensSingle(text, at) && /\s/u.test(text.charAt(at - 1))) break;
    if (/[’']/u.test(text.charAt(at)) && closes(text, at)) ends.push(at);
  }
  // The workers' rights: an apostrophe after an s, where the quotation goes on and is closed later.
  const sure = ends.find((at) => !/^s['’]\s\p{Ll}/iu.test(text.slice(at - 1)));
  return sure ?? ends[0] ?? null;
}

const closes = (text: string, at: number) =>
  /\S/u.test(text.charAt(at - 1)) && !WORD.test(text.charAt(at + 1));
