import type { Core } from "@strapi/strapi";
import type { Knex } from "knex";

import { onlyReads } from "./honest-commits";

/**
 * Runs `work`, which only reads, so that everything it reads is of one moment. By itself PostgreSQL takes a snapshot for
 * each statement, and a story that is published between two of them is read as half of one version and half of another.
 * Where a transaction is open already, its reads are the caller's business.
 */
export async function inSnapshot<Result>(
  strapi: Core.Strapi,
  work: () => Promise<Result>,
): Promise<Result> {
  if (strapi.db.inTransaction()) return work();
  return await strapi.db.transaction(async ({ trx }) => {
    const snapshot = trx as Knex.Transaction;
    onlyReads(snapshot);
    await snapshot.raw(
      "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY",
    );
    return work();
  });
}
