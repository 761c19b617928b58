import type { Core } from "@strapi/strapi";

import { inTransaction } from "./in-transaction";

/** The rows of a single statement: in the transaction that is open, and otherwise without one, for it needs none. */
export async function oneStatement<Row>(
  strapi: Core.Strapi,
  sql: string,
  parameters: Record<string, string>,
): Promise<Row[]> {
  const { rows } = strapi.db.inTransaction()
    ? await inTransaction(strapi, (trx) =>
        trx.raw<{ rows: Row[] }>(sql, parameters),
      )
    : await strapi.db.connection.raw<{ rows: Row[] }>(sql, parameters);
  return rows;
}
