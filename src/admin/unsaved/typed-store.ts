/** What somebody typed into a form and did not save: fields by name, as the form holds them. */
export interface Typed {
  /** ISO 8601. */
  at: string;
  /** The state of the document it was typed over; null for a new one. */
  basedOn: string | null;
  values: Record<string, unknown>;
}

/** Whose form of what. In the storage of one tab, which ends with the tab. */
export interface Place {
  administrator: number | string;
  model: string;
  /** Undefined while the document is new. */
  documentId: string | undefined;
}

const PREFIX = "dateline/typed/";
/** More than one only for who typed, did not decide about what was kept before, and lost the session again. */
const MOST = 3;

/** Keeps what is typed now; nothing, when the browser has no room for it. */
export function keepTyped(place: Place, typed: Typed): void {
  write(nowKey(place), typed);
}

/** What is typed now is what was there before: somebody took it back by hand. */
export function dropTyped(place: Place): void {
  sessionStorage.removeItem(nowKey(place));
}

/** Puts what was typed last behind what is typed next, until somebody decides about it. */
export function setAside(place: Place): void {
  const typed = read<Typed>(nowKey(place));
  if (typed === null) return;
  write(asideKey(place), [typed, ...aside(place)].slice(0, MOST));
  dropTyped(place);
}

/** What was typed and not saved, the newest first. */
export const aside = (place: Place): Typed[] =>
  read<Typed[]>(asideKey(place)) ?? [];

export function dropAside(place: Place, at: string): void {
  const left = aside(place).filter((typed) => typed.at !== at);
  if (left.length > 0) write(asideKey(place), left);
  else sessionStorage.removeItem(asideKey(place));
}

/** Whose dialog of which operation, over which document; "new" before it is stored. */
export interface DialogPlace {
  administrator: number | string;
  documentId: string;
  operation: string;
}

/** What was typed into a dialog that was closed, or torn down, before it did its work. A save of the document leaves it. */
export const typedInDialog = <Fields>(place: DialogPlace): Fields | null =>
  read<Fields>(dialogKey(place));

export function keepInDialog(place: DialogPlace, fields: object): void {
  write(dialogKey(place), fields);
}

export function dropInDialog(place: DialogPlace): void {
  sessionStorage.removeItem(dialogKey(place));
}

const listeners = new Map<() => void, Pick<Place, "model" | "documentId">>();

/** The document was saved, or its draft thrown away: what was typed is in it or is not wanted. */
export function forgetTyped(model: string, documentId?: string): void {
  const end = `/${model}/${documentId ?? "new"}/`;
  removeKeys((key) => key.includes(end));
  for (const [hear, place] of listeners)
    if (place.model === model && place.documentId === documentId) hear();
}

/** Somebody signed out. */
export function forgetAllTyped(): void {
  removeKeys(() => true);
  for (const hear of listeners.keys()) hear();
}

/** Hears when what was typed into this form is forgotten; answers how to stop. */
export function onForget(
  { model, documentId }: Pick<Place, "model" | "documentId">,
  hear: () => void,
) {
  const listener = () => hear();
  listeners.set(listener, { model, documentId });
  return () => {
    listeners.delete(listener);
  };
}

const key = ({ administrator, model, documentId }: Place) =>
  `${PREFIX}${administrator}/${model}/${documentId ?? "new"}/`;
const nowKey = (place: Place) => `${key(place)}now`;
const asideKey = (place: Place) => `${key(place)}aside`;
const dialogKey = ({ administrator, documentId, operation }: DialogPlace) =>
  `${PREFIX}${administrator}/dialog/${documentId}/${operation}`;

function removeKeys(which: (key: string) => boolean): void {
  for (const name of Object.keys(sessionStorage))
    if (name.startsWith(PREFIX) && which(name)) sessionStorage.removeItem(name);
}

/** A cleared field is undefined in a form, which JSON leaves out. */
function write(name: string, value: unknown): void {
  try {
    sessionStorage.setItem(
      name,
      JSON.stringify(value, (_, part: unknown) => part ?? null),
    );
  } catch {
    // Full: the form itself still has it.
  }
}

/** Ours alone writes under these names. */
function read<Value>(name: string): Value | null {
  const text = sessionStorage.getItem(name);
  return text === null ? null : (JSON.parse(text) as Value);
}
