import type { QuoteEdition } from "../../../changes/editions/edition";
import { related, type Data, type There } from "./there";

export const quoteData = (quote: QuoteEdition, there: There): Data => ({
  text: quote.text,
  kind: quote.kind,
  speaker: related([quote.speaker], there),
  attribution: quote.attribution,
  saidAt: quote.saidAt,
  occasion: quote.occasion,
  medium: quote.medium,
  sourceUrl: quote.sourceUrl,
  clip: related([quote.clip], there),
  startSeconds: quote.startSeconds,
  endSeconds: quote.endSeconds,
  verification: quote.verification,
  verifiedBy: quote.verifiedBy,
  verifiedAt: quote.verifiedAt,
  method: quote.method,
});
