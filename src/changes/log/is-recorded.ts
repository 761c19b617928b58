import type { Core } from "@strapi/strapi";

import { oneStatement } from "../../database/one-statement";

/** Whether the log knows of the published row of a document with drafts: each publication makes another one. */
export async function isRecorded(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<boolean> {
  const [row] = await oneStatement<{ recorded: boolean }>(
    strapi,
    "src/changes/sql/is-recorded.sql",
    { documents: strapi.db.metadata.get(uid).tableName, documentId },
  );
  return row?.recorded === true;
}
