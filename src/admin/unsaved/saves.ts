/**
 * sent: what the form holds is on its way; refused: it was not taken; loaded: it was taken, and the document as it is since
 * was asked for and answered.
 */
type Step = "sent" | "refused" | "loaded";
type Hear = (step: Step) => void;

const listeners = new Map<string, Set<Hear>>();
/** Of each document: how many things are being done to it. */
const underWay = new Map<string, number>();
/** Documents that were stored, and not asked for since. */
const stored = new Set<string>();

export function onSave(documentId: string, hear: Hear): () => void {
  const all = listeners.get(documentId) ?? new Set();
  listeners.set(documentId, all.add(hear));
  return () => {
    all.delete(hear);
    if (all.size === 0) listeners.delete(documentId);
  };
}

export function saveIsSent(documentId: string): void {
  count(documentId, 1);
  tell(documentId, "sent");
}

export function saveIsRefused(documentId: string): void {
  count(documentId, -1);
  tell(documentId, "refused");
}

export function saveIsStored(documentId: string): void {
  count(documentId, -1);
  stored.add(documentId);
}

/** Call it when a document is asked for; call what it answers when that is answered. */
export function loadBegins(documentId: string): () => void {
  const follows = stored.delete(documentId);
  return () => {
    if (follows && !underWay.has(documentId)) tell(documentId, "loaded");
  };
}

function count(documentId: string, more: number): void {
  const now = (underWay.get(documentId) ?? 0) + more;
  if (now > 0) underWay.set(documentId, now);
  else underWay.delete(documentId);
}

function tell(documentId: string, step: Step): void {
  for (const hear of [...(listeners.get(documentId) ?? [])]) hear(step);
}
