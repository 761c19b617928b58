import { isRef, type DocumentEdition, type Edition } from "./edition";

/** What an edition names, by documentId, in ascending order. */
export interface References {
  /** Authors, people, topics and sections: of the document and of its parts. */
  refs: string[];
  /** Quotes and clips that stand in it. */
  parts: string[];
}

/** A part is told from reference data by coming with the edition. */
export function referencesOf({ document, parts }: Edition): References {
  const named = new Set(
    [document, ...Object.values(parts)].flatMap((one) => namedBy(one)),
  );
  const held = Object.keys(parts);
  return {
    refs: [...named].filter((id) => !held.includes(id)).sort(),
    parts: held.sort(),
  };
}

/** Every value below the document that is a reference: an object whose only field is a documentId. */
function namedBy(document: DocumentEdition): string[] {
  return Object.values(document).flatMap((value: unknown) => refsIn(value));
}

function refsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return isRef(value)
    ? [value.documentId]
    : Object.values(value).flatMap(refsIn);
}
