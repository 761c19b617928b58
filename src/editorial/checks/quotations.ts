/**
 * What stands in quotation marks in a paragraph, without the marks: “double” and ‘single’ English ones, as typesetters and
 * as typewriters write them and also ’the wrong way round’; «French», »reversed«, „German“, ”Nordic” and their single
 * forms. An apostrophe is none, though it looks like one. What is quoted inside a quotation is part of it.
 */
export function quotationsIn(paragraph: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < paragraph.length; at += 1) {
    const end = endOf(paragraph, at);
    if (end === null) continue;
    const words = paragraph.slice(at + 1, end).trim();
    if (WORD.test(words)) found.push(words);
    at = end;
  }
  return found;
}

interface Mark {
  closing: RegExp;
  /** It closes or is something else too: only what stands before and after it tells that it opens. */
  ambiguous?: true;
  /** Where nothing closes it, it goes to the paragraph's end: so it is written in all but the last of several paragraphs. */
  unclosed?: true;
}

const DOUBLE: Record<string, Mark> = {
  "“": { closing: /[”"]/u, unclosed: true },
  "‟": { closing: /[”"]/u, unclosed: true },
  '"': { closing: /[”"]/u, unclosed: true, ambiguous: true },
  "„": { closing: /[“”"]/u, unclosed: true },
  "”": { closing: /[”"]/u, ambiguous: true },
  "«": { closing: /»/u, unclosed: true },
  "»": { closing: /[«»]/u, ambiguous: true },
  "‹": { closing: /›/u },
  "›": { closing: /[‹›]/u, ambiguous: true },
};

/** Their closing marks are apostrophes too. */
const SINGLE: Record<string, Mark> = {
  "‘": { closing: /[’']/u },
  "‛": { closing: /[’']/u },
  "'": { closing: /[’']/u },
  "‚": { closing: /[‘’']/u },
  "’": { closing: /[’‘']/u },
};

const WORD = /[\p{L}\p{N}]/u;
/** Before an opening mark stands nothing, a space, a bracket, a dash or another mark; after it stands no space. */
const BEFORE_OPENING = /^$|[\s([{—–\-/“‘"'«‹„‚]/u;
/** Or what ends a clause, where somebody forgot the space: then a word follows. */
const CLAUSE_END = /[:;,]/u;
/** Words that begin with an apostrophe: 'tis, '90s. */
const ELIDED =
  /^['’](?:\d|(?:tis|twas|twere|til|till|em|cause|cos|round|bout|n)\b)/iu;

/** Where the quotation ends that begins at `at`; null where none begins. */
function endOf(text: string, at: number): number | null {
  const double = DOUBLE[text.charAt(at)];
  if (double !== undefined)
    return double.ambiguous && !opens(text, at)
      ? null
      : endOfDouble(text, at, double);
  const single = SINGLE[text.charAt(at)];
  return single !== undefined && opensSingle(text, at)
    ? endOfSingle(text, at, single)
    : null;
}

function opens(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 1), at);
  const after = text.charAt(at + 1);
  return BEFORE_OPENING.test(before)
    ? /\S/u.test(after)
    : CLAUSE_END.test(before) && WORD.test(after);
}

const opensSingle = (text: string, at: number) =>
  text.charAt(at) in SINGLE && opens(text, at) && !ELIDED.test(text.slice(at));

function endOfDouble(
  text: string,
  start: number,
  { closing, unclosed }: Mark,
): number | null {
  const length = text.slice(start + 1).search(closing);
  if (length !== -1) return start + 1 + length;
  return unclosed ? text.length : null;
}

/** Null where nothing closes it: then it was an apostrophe. */
function endOfSingle(
  text: string,
  start: number,
  { closing }: Mark,
): number | null {
  const ends: number[] = [];
  for (let at = start + 2; at < text.length; at += 1) {
    if (opensSingle(text, at) && /\s/u.test(text.charAt(at - 1))) break;
    if (closing.test(text.charAt(at)) && closes(text, at)) ends.push(at);
  }
  // Whoever types ’ for an opening mark types it for an apostrophe too, and more often: ’hood and the Smiths’ house.
  if (text.charAt(start) === "’")
    return ends.slice(0, 1).find((at) => !isPossessive(text, at)) ?? null;
  return ends.find((at) => !isPossessive(text, at)) ?? ends[0] ?? null;
}

/** The workers' rights: an apostrophe after an s, where the quotation goes on and is closed later. */
const isPossessive = (text: string, at: number) =>
  /^s['’]\s\p{Ll}/iu.test(text.slice(at - 1));

const closes = (text: string, at: number) =>
  /\S/u.test(text.charAt(at - 1)) && !WORD.test(text.charAt(at + 1));
