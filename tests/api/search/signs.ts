/** What typesetters, phones and office programs put between words, one of each kind. */
export const QUOTATION_MARKS = [..."“”„‟«»‹›″‶"];
export const APOSTROPHES = [..."‘’‚‛′‵´ʻʼʽ"];
export const DASHES = [..."‒–—―−⸺⸻"];
export const HYPHENS = [..."\u2010\u2011"];
export const SPACES = [
  ..."\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000",
];
/** Points, and signs that stand for words or for nothing. */
export const SYMBOLS = [
  ..."…·•‣‧∙◦■†‡§¶¡¿‽‰°±×÷√≈≤¦¬¨¯¸©®™℠£€¥¢₹→←★✓─▶⚡、。〈〉「」｜～！？\uE010\uFE0F\uFFFC\uFFFD😀🇨🇦",
];
/** Without a width: what they stand in is one word. */
export const INVISIBLE = [
  ..."\u00AD\u034F\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202E\u2060\u2066\u2069\uFEFF",
];

/** What stands between one word and the next. */
export const SEPARATORS = [
  ...QUOTATION_MARKS,
  ...APOSTROPHES,
  ...DASHES,
  ...HYPHENS,
  ...SPACES,
  ...SYMBOLS,
];

/** A sign by its number, for the name of a test. */
export const codeOf = (sign: string) =>
  `U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`;
