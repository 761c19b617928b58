import { useSyncExternalStore } from "react";

/** What the newsroom says to a write that was made from an older state: status 409. */
export interface StaleWrite {
  documentId: string;
  message: string;
  /** Names of the fields in which the two states differ; null where the older one is not known any more. */
  fields: string[] | null;
  /** What the next attempt is based on, once it was looked at. */
  current: string;
}

let refused: StaleWrite | null = null;
const listeners = new Set<() => void>();

/**
 * Opens the dialog that offers both texts, when this is the refusal of a stale write: an error of the panel's fetch
 * client, or what a form was told. False for any other error, which is whoever asked to show.
 */
export function offerBothTexts(error: unknown): boolean {
  const stale = staleWrite(error);
  if (stale !== null) put(stale);
  return stale !== null;
}

export function useStaleWrite(documentId: string | undefined) {
  const stale = useSyncExternalStore(listen, () => refused);
  return stale?.documentId === documentId ? stale : null;
}

export const settleStaleWrite = () => put(null);

/** Exported for its test. */
export function staleWrite(error: unknown): StaleWrite | null {
  const told = pick(pick(pick(error, "response"), "data"), "error") ?? error;
  const details = pick(told, "details");
  const documentId = pick(details, "documentId");
  const current = pick(details, "current");
  const message = pick(told, "message");
  if (
    pick(told, "status") !== 409 ||
    typeof documentId !== "string" ||
    typeof current !== "string"
  )
    return null;
  const fields = pick(details, "fields");
  return {
    documentId,
    current,
    message: typeof message === "string" ? message : "",
    fields: Array.isArray(fields) ? fields.map(String) : null,
  };
}

function put(next: StaleWrite | null): void {
  refused = next;
  for (const listener of listeners) listener();
}

function listen(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function pick(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? new Map<string, unknown>(Object.entries(value)).get(name)
    : undefined;
}
