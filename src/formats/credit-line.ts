import type { QuoteEdition } from "../changes/editions/edition";

/** Who said it, as printed; a quotation that no longer stands says so wherever its words go. */
export function creditLine(
  { attribution, verification }: QuoteEdition,
  printed: string | null,
): string {
  const doubtful = verification === "disputed" || verification === "retracted";
  return [printed || attribution, doubtful ? `(${verification})` : null]
    .filter(Boolean)
    .join(" ");
}
