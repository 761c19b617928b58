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

/** The document that a request to `path` writes, or null where it writes none or several. */
export function documentWritten(method: string, path: string): string | null {
  if (!["POST", "PUT", "PATCH"].includes(method)) return null;
  for (const route of ROUTES) {
    const documentId = route.exec(path)?.[1];
    if (documentId !== undefined && documentId !== "actions") return documentId;
  }
  return null;
}
