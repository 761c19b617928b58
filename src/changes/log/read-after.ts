import type { Knex } from "knex";

import { sqlFile } from "../../database/sql-file";
import type { DocumentType } from "../newsroom-types";
import type { Cause, ChangeKind } from "./change";

/** A change with its place in the log. `seq` is a whole number in decimal digits. */
export interface Change {
  seq: string;
  at: Date;
  type: DocumentType;
  documentId: string;
  kind: ChangeKind;
  version: number;
  slug: string | null;
  aliases: string[];
  cause: Cause | null;
}

/** At most `limit` changes of these kinds after `seq`, in order. Whoever follows on from the last one misses nothing. */
export async function readAfter(
  knex: Knex,
  seq: string,
  kinds: readonly ChangeKind[],
  limit: number,
): Promise<Change[]> {
  const { rows } = await knex.raw<{ rows: Change[] }>(
    sqlFile("src/changes/sql/read-after.sql"),
    { seq, kinds: [...kinds], limit },
  );
  return rows;
}
