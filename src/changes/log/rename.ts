import type { Knex } from "knex";

import { sqlFile } from "../../database/sql-file";

interface Renamed {
  type: string;
  documentId: string;
  rowId: number | null;
}

/**
 * The name of an author, person, topic or section stands in what finds its stories, and an author's in their bylines: two
 * statements, however many they are. Publications of these stories wait meanwhile, for they hold its lock.
 */
export async function rename(
  trx: Knex.Transaction,
  { type, documentId, rowId }: Renamed,
): Promise<void> {
  await trx.raw(sqlFile("src/changes/sql/rename-search.sql"), { documentId });
  if (type === "author")
    await trx.raw(sqlFile("src/changes/sql/rename-bylines.sql"), {
      author: rowId,
    });
}
