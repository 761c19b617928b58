import { sayInstant } from "../instant";
import { changedFields } from "./field-hashes";

export interface Save {
  /** The save that left the state which the writer saw. */
  base: boolean | null;
  at: string;
  action: string;
  actorId: number | null;
  actor: string | null;
  fields: Record<string, string>;
}

interface Conflict {
  message: string;
  details: {
    documentId: string;
    /** Who saved in between, the last one first; null where nobody was signed in. */
    changedBy: string[] | null;
    changedAt: string;
    /** Names of the fields in which the two states differ; null where the older one is not known any more. */
    fields: string[] | null;
    /** What to base the next attempt on, once it was looked at. */
    current: string;
  };
}

/** Tells a writer who changed what since the state that he saw. */
export function tellConflict(
  {
    documentId,
    noun,
    current,
    me,
  }: { documentId: string; noun: string; current: string; me: number | null },
  saves: readonly Save[],
): Conflict {
  const base = saves.find((save) => save.base === true);
  const since = saves.filter((save) => save !== base).reverse();
  const newest = since[0];
  const fields =
    base === undefined || newest === undefined
      ? null
      : changedFields(base.fields, newest.fields);
  const names = since.flatMap(({ actor, actorId }) =>
    actor === null ? [] : [actorId === me ? "you, in another window" : actor],
  );
  const people = [...new Set(names)];

  return {
    message: `${sentence(noun, people, fields, current)} Nothing was stored: keep what you typed, load the page again and put it in there.`,
    details: {
      documentId,
      changedBy:
        people.length === 0
          ? null
          : [...new Set(since.flatMap(({ actor }) => actor ?? []))],
      changedAt: current,
      fields,
      current,
    },
  };
}

function sentence(
  noun: string,
  people: string[],
  fields: string[] | null,
  current: string,
): string {
  const who = people.length === 0 ? "" : ` by ${list(people)}`;
  const what =
    fields !== null && fields.length > 0
      ? ` (${list(fields.map(inWords))})`
      : "";
  return `This ${noun} was ${fields?.length === 0 ? "saved" : "changed"}${who} at ${sayInstant(current)}, after you opened it${what}.`;
}

/** "displayQuote" -> "display quote". */
const inWords = (field: string) =>
  field.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);

function list(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2
    ? last
    : `${words.slice(0, -1).join(", ")} and ${last}`;
}
