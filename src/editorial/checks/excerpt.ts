const LONGEST = 60;

/**
 * Enough of a text to know it by, in quotation marks. Where it is kept, a kill finds it by its first thirty characters: see
 * clear-outcomes.sql.
 */
export function excerpt(text: string | null): string {
  const words = (text ?? "").trim().replaceAll(/\s+/gu, " ");
  if (words.length <= LONGEST) return `“${words}”`;
  const cut = words.slice(0, LONGEST + 1).lastIndexOf(" ");
  return `“${words.slice(0, cut >= LONGEST / 2 ? cut : LONGEST)} …”`;
}
