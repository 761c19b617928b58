import type { QuoteEdition } from "./edition";
import { documentIdOf, instant, number, ref, text, type Row } from "./row";

/** What goes out of a quote: these fields and no others. */
export const buildQuote = (row: Row): QuoteEdition => ({
  documentId: documentIdOf(row),
  text: text(row["text"]),
  kind: text(row["kind"]),
  speaker: ref(row["speaker"]),
  attribution: text(row["attribution"]),
  saidAt: instant(row["saidAt"]),
  occasion: text(row["occasion"]),
  medium: text(row["medium"]),
  sourceUrl: text(row["sourceUrl"]),
  clip: ref(row["clip"]),
  startSeconds: number(row["startSeconds"]),
  endSeconds: number(row["endSeconds"]),
  verification: text(row["verification"]),
  verifiedBy: text(row["verifiedBy"]),
  verifiedAt: instant(row["verifiedAt"]),
  method: text(row["method"]),
  datePublished: instant(row["datePublished"]),
  dateModified: instant(row["dateModified"]),
  publishedAt: instant(row["publishedAt"]),
  updatedAt: instant(row["updatedAt"]),
});
