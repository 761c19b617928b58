/** A node of a JSON-LD document. */
export type Node = { "@type": string } & Record<string, unknown>;

/** The node without its empty fields: in linked data an absent property says "not known", an empty one says something. */
export function node(type: string, fields: Record<string, unknown>): Node {
  const known = Object.entries(fields).filter(([, value]) => !isEmpty(value));
  return { "@type": type, ...Object.fromEntries(known) };
}

/** A node as a document of its own. */
export function linkedDocument(content: Node): Node {
  return { "@context": "https://schema.org", ...content };
}

/** The day of an instant, in UTC: a report often knows the day and not the hour, so no hour is claimed. */
export function day(instant: string | null): string | null {
  return instant === null ? null : instant.slice(0, 10);
}

function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    value === "" ||
    (Array.isArray(value) && value.length === 0)
  );
}
