import type { Core } from "@strapi/strapi";

import { inTransaction } from "../../database/in-transaction";
import { sqlFile } from "../../database/sql-file";

/** Whether the log knows of the published row of a document with drafts: each publication makes another one. */
export async function isRecorded(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<boolean> {
  const { rows } = await inTransaction(strapi, (trx) =>
    trx.raw<{ rows: { recorded: boolean }[] }>(
      sqlFile("src/changes/sql/is-recorded.sql"),
      { documents: strapi.db.metadata.get(uid).tableName, documentId },
    ),
  );
  return rows[0]?.recorded === true;
}
