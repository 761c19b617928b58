import type {
  Edition,
  QuoteEdition,
  Ref,
  VideoClipEdition,
} from "../changes/editions/edition";

type Parts = Edition["parts"];

/** The quote that a block of a story leads to, or null where it has none. */
export function quoteOf(ref: Ref | null, parts: Parts): QuoteEdition | null {
  const part = partOf(ref, parts);
  return part !== null && "text" in part ? part : null;
}

export function clipOf(ref: Ref | null, parts: Parts): VideoClipEdition | null {
  const part = partOf(ref, parts);
  return part !== null && "title" in part ? part : null;
}

const partOf = (ref: Ref | null, parts: Parts) =>
  ref !== null && Object.hasOwn(parts, ref.documentId)
    ? (parts[ref.documentId] ?? null)
    : null;
