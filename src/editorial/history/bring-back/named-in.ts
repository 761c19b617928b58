import { isRef, type DocumentEdition } from "../../../changes/editions/edition";

/** Something that an edition names and that may have gone since: another document, or a picture of the media library. */
export type Named = { field: string } & (
  { documentId: string } | { picture: string }
);

/** All that a document's edition names, each once a field, in the order of its fields. */
export function namedIn(document: DocumentEdition): Named[] {
  return Object.entries(document).flatMap(([field, value]: [string, unknown]) =>
    once(namedBy(value)).map((named) => ({ field, ...named })),
  );
}

type Name = { documentId: string } | { picture: string };

function namedBy(value: unknown): Name[] {
  if (typeof value !== "object" || value === null) return [];
  if (isRef(value)) return [{ documentId: value.documentId }];
  const entries: [string, unknown][] = Object.entries(value);
  return entries.flatMap(([key, inner]) =>
    key === "image" ? picture(inner) : namedBy(inner),
  );
}

function picture(image: unknown): Name[] {
  return typeof image === "object" &&
    image !== null &&
    "url" in image &&
    typeof image.url === "string"
    ? [{ picture: image.url }]
    : [];
}

const key = (name: Name) =>
  "picture" in name ? name.picture : name.documentId;

const once = (names: readonly Name[]) => [
  ...new Map(names.map((name) => [key(name), name])).values(),
];
