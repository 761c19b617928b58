import type { Core } from "@strapi/strapi";
import type { Knex } from "knex";

import { inTransaction } from "./in-transaction";
import { sqlFile } from "./sql-file";

type Parameters = Record<string, Knex.Value>;

/** The rows of a statement, asked wherever its caller says. */
export type RowsOf = <Row>(
  sql: string,
  parameters: Parameters,
) => Promise<Row[]>;

/**
 * The rows of the single statement in `file`: in the transaction that is open, and otherwise without one, for it needs none.
 */
export const oneStatement = <Row>(
  strapi: Core.Strapi,
  file: string,
  parameters: Parameters = {},
): Promise<Row[]> => statementRows<Row>(strapi, sqlFile(file), parameters);

/** The same for a statement that was put together. */
export async function statementRows<Row>(
  strapi: Core.Strapi,
  sql: string,
  parameters: Parameters,
): Promise<Row[]> {
  const { rows } = strapi.db.inTransaction()
    ? await inTransaction(strapi, (trx) =>
        trx.raw<{ rows: Row[] }>(sql, parameters),
      )
    : await strapi.db.connection.raw<{ rows: Row[] }>(sql, parameters);
  return rows;
}
