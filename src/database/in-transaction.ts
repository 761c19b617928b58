import type { Core } from "@strapi/strapi";
import type { Knex } from "knex";

/**
 * Runs `work` in the transaction that is open, or in one of its own.
 * Strapi's nested transactions are the outer one, so what `work` writes commits with the document or not at all.
 */
export async function inTransaction<Result>(
  strapi: Core.Strapi,
  work: (trx: Knex.Transaction) => Promise<Result>,
): Promise<Result> {
  return await strapi.db.transaction(({ trx }) =>
    work(trx as Knex.Transaction),
  );
}
