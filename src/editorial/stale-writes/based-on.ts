/** What a request says: it changes this document, as it stood at this instant. */
export interface BasedOn {
  documentId: string;
  /** ISO 8601 in UTC with milliseconds: the draft's `updatedAt`. */
  state: string;
}

/** The routes that write one document: the panel's form, and the newsroom's own. */
const ROUTES = [
  /^\/content-manager\/collection-types\/[^/]+\/([^/]+)(?:\/actions\/(?:publish|unpublish|discard))?\/?$/i,
  /^\/admin\/newsroom\/[^/]+\/([^/]+)\/[^/]+/i,
];

/** An instant with its zone, as `updatedAt` is written. */
const INSTANT =
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;

/** The document that a request to `path` writes, or null where it writes none or several. */
export function documentWritten(method: string, path: string): string | null {
  if (!["POST", "PUT", "PATCH"].includes(method)) return null;
  for (const route of ROUTES) {
    const documentId = route.exec(path)?.[1];
    if (documentId !== undefined && documentId !== "actions") return documentId;
  }
  return null;
}

/** `value` as an instant in UTC, or null where it is none. */
export function parseState(value: unknown): string | null {
  if (typeof value !== "string" || !INSTANT.test(value)) return null;
  const instant = new Date(value);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}
