import type { Core } from "@strapi/strapi";
import type { Knex } from "knex";

import { sqlFile } from "../../database/sql-file";
import { takingTurns } from "../../database/taking-turns";
import type { ChangeKind } from "./change";
import { readAfter, type Change } from "./read-after";

/**
 * Does something after each change, in order, at least once, also when the process ends in between: its place in the log
 * is stored. So `handle` may see a change again, and must not mind.
 */
export interface ChangeReader {
  name: string;
  /** It is shown these and no others. */
  kinds: readonly ChangeKind[];
  handle: (change: Change) => Promise<void>;
}

/** How many changes are handled before the place is stored. */
const BATCH = 50;

const readers = new WeakMap<Core.Strapi, ChangeReader[]>();

export const readersOf = (strapi: Core.Strapi): readonly ChangeReader[] =>
  readers.get(strapi) ?? [];

/** Before the newsroom starts: it reads on from where it was when it last ran. */
export function useChangeReader(
  strapi: Core.Strapi,
  reader: ChangeReader,
): void {
  readers.set(strapi, [...readersOf(strapi), reader]);
}

/** Gives a reader that is new its place, before anything else is recorded. */
export async function placeReaders(strapi: Core.Strapi): Promise<void> {
  for (const { name } of readersOf(strapi))
    await strapi.db.connection.raw(sqlFile("src/changes/sql/add-reader.sql"), {
      name,
    });
}

/**
 * Lets a reader handle what it has not seen; where it has seen everything up to `upTo`, that is all there is to wait for. Waits while another process does so for it; within one process without a
 * connection, or those who wait would leave none for the one who reads.
 */
export async function readOn(
  strapi: Core.Strapi,
  reader: ChangeReader,
  upTo: string | null = null,
): Promise<void> {
  if (await isBehind(strapi, reader, upTo))
    await turnOf(reader)(() => readAll(strapi, reader, upTo));
}

const turns = new WeakMap<ChangeReader, ReturnType<typeof takingTurns>>();

function turnOf(reader: ChangeReader): ReturnType<typeof takingTurns> {
  const turn = turns.get(reader) ?? takingTurns(1);
  turns.set(reader, turn);
  return turn;
}

async function readAll(
  strapi: Core.Strapi,
  reader: ChangeReader,
  upTo: string | null,
): Promise<void> {
  // Who had the turn before may have done it already.
  if (!(await isBehind(strapi, reader, upTo))) return;
  let handled: number;
  do {
    handled = await strapi.db.connection.transaction((trx: Knex.Transaction) =>
      readBatch(trx, reader),
    );
  } while (handled === BATCH);
}

/** Most changes are nothing to it: that costs one look, and its place stays. */
async function isBehind(
  strapi: Core.Strapi,
  { name, kinds }: ChangeReader,
  upTo: string | null,
): Promise<boolean> {
  const { rows } = await strapi.db.connection.raw<{
    rows: { behind: boolean }[];
  }>(sqlFile("src/changes/sql/is-behind.sql"), {
    name,
    kinds: [...kinds],
    upTo,
  });
  return rows[0]?.behind === true;
}

async function readBatch(
  trx: Knex.Transaction,
  { name, kinds, handle }: ChangeReader,
): Promise<number> {
  const { rows } = await trx.raw<{ rows: { seq: string }[] }>(
    sqlFile("src/changes/sql/reader-place.sql"),
    { name },
  );
  const [place] = rows;
  if (place === undefined) return 0;
  const changes = await readAfter(trx, place.seq, kinds, BATCH);
  for (const change of changes) await handle(change);
  const last = changes.at(-1);
  if (last !== undefined)
    await trx.raw(sqlFile("src/changes/sql/move-reader.sql"), {
      name,
      seq: last.seq,
    });
  return changes.length;
}
