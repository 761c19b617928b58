import type { Core } from "@strapi/strapi";

/** One call of the document service, as hooks see it. They may change `params` before they go on. */
export interface DocumentCall {
  uid: string;
  action: string;
  params: DocumentParams;
}

export interface DocumentParams {
  documentId?: string;
  data?: Record<string, unknown>;
  status?: string;
  fields?: unknown;
  populate?: unknown;
}

/** Runs around a call; answers what the call answers. */
export type DocumentHook = (
  call: DocumentCall,
  next: () => Promise<unknown>,
) => Promise<unknown>;

/** The actions of the document service that write; all others read. */
const WRITES = [
  "create",
  "update",
  "clone",
  "publish",
  "unpublish",
  "discardDraft",
  "delete",
] as const;

type WriteAction = (typeof WRITES)[number];

export function isWrite(action: string): action is WriteAction {
  return (WRITES as readonly string[]).includes(action);
}

/**
 * Hangs a hook on every call of the document service. Strapi types the calls as a union over all content types, in which
 * nothing can be read without a cast: it stands here, once.
 */
export function useDocumentHook(strapi: Core.Strapi, hook: DocumentHook): void {
  type Middleware = Parameters<Core.Strapi["documents"]["use"]>[0];
  strapi.documents.use(((call: DocumentCall, next: () => Promise<unknown>) =>
    hook(call, next)) as unknown as Middleware);
}

/** Which document a call is about: named before it runs, but for a new one, which its result names. */
export function documentIdOf(
  { action, params }: DocumentCall,
  result: unknown,
): string | null {
  const named: unknown =
    action === "create" || action === "clone" ? result : params;
  if (typeof named !== "object" || named === null || !("documentId" in named))
    return null;
  return typeof named.documentId === "string" ? named.documentId : null;
}
