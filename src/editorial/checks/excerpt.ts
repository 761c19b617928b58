const LONGEST = 60;

/** Enough of a text to know it by, in quotation marks. */
export function excerpt(text: string | null): string {
  const words = (text ?? "").trim().replaceAll(/\s+/gu, " ");
  if (words.length <= LONGEST) return `“${words}”`;
  const cut = words.slice(0, LONGEST + 1).lastIndexOf(" ");
  return `“${words.slice(0, cut > 0 ? cut : LONGEST)} …”`;
}
