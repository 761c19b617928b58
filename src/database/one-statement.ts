import type { Core } from "@strapi/strapi";
import type { Knex } from "knex";

import { inTransaction } from "./in-transaction";
import { sqlFile } from "./sql-file";

/**
 * The rows of the single statement in `file`: in the transaction that is open, and otherwise without one, for it needs none.
 */
export async function oneStatement<Row>(
  strapi: Core.Strapi,
  file: string,
  parameters: Record<string, Knex.Value> = {},
): Promise<Row[]> {
  const sql = sqlFile(file);
  const { rows } = strapi.db.inTransaction()
    ? await inTransaction(strapi, (trx) =>
        trx.raw<{ rows: Row[] }>(sql, parameters),
      )
    : await strapi.db.connection.raw<{ rows: Row[] }>(sql, parameters);
  return rows;
}
