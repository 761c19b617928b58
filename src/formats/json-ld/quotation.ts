import { node, type Node } from "./node";
import type { LinkedQuote } from "./story";

/**
 * https://schema.org/Quotation. `spokenByCharacter` is the property for "to whom the quotation is attributed within the
 * containing work"; an account of several people has none, only the printed attribution.
 */
export function quotation(quote: LinkedQuote): Node {
  const { speaker } = quote;
  return node("Quotation", {
    text: quote.text,
    spokenByCharacter:
      speaker === null
        ? null
        : node("Person", { name: speaker.name, url: speaker.url }),
    creditText: quote.attribution,
    isBasedOn: quote.sourceUrl,
  });
}
