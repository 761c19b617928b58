import type { Core } from "@strapi/strapi";

import { sqlFile } from "../../database/sql-file";
import { readersOf, readOn } from "./change-readers";

/** Longer than that nobody waits: what is left is done by whoever reads next. */
const LONGEST_MS = 10_000;

/**
 * Resolves when every lasting reader of the log has handled the change with this number: only then is a story that was
 * killed gone from everywhere. What a reader could not do is said in the server's log and done later; the change itself is
 * committed, and its caller is not told otherwise.
 */
export async function settled(strapi: Core.Strapi, seq: string): Promise<void> {
  const reading = Promise.all(
    readersOf(strapi).map((reader) => readOn(strapi, reader, seq)),
  );
  try {
    await Promise.race([reading, giveUp(seq)]);
  } catch (error) {
    strapi.log.warn(`The readers of the log are behind: ${String(error)}`);
  }
}

/** The place in the log of the last of these changes, once they are committed; null when they were not. */
export async function seqOf(
  strapi: Core.Strapi,
  ids: readonly string[],
): Promise<string | null> {
  const { rows } = await strapi.db.connection.raw<{
    rows: { seq: string | null }[];
  }>(sqlFile("src/changes/sql/seq-of.sql"), { ids: [...ids] });
  return rows[0]?.seq ?? null;
}

async function giveUp(seq: string): Promise<never> {
  return new Promise((_resolve, reject) => {
    const waiting = setTimeout(
      () => reject(new Error(`change ${seq} is not settled after 10 s`)),
      LONGEST_MS,
    );
    waiting.unref();
  });
}
