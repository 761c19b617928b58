import type { Core } from "@strapi/strapi";

import { inTransaction } from "../database/in-transaction";
import { sqlFile } from "../database/sql-file";

/** Which of these documents were killed, and so never return. */
export async function killedAmong(
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<string[]> {
  const { rows } = await inTransaction(strapi, (trx) =>
    trx.raw<{ rows: { documentId: string }[] }>(
      sqlFile("src/editorial/sql/killed-among.sql"),
      { documentIds: [...documentIds] },
    ),
  );
  return rows.map(({ documentId }) => documentId);
}
