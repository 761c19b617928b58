import type { Core } from "@strapi/strapi";

import { sqlFile } from "./sql-file";

/** The same number in every process, so that two that start at once take turns. */
const START_LOCK = 7_201_001;

/**
 * What stands on Strapi's tables (indexes, and what keeps the state of each document): these tables exist only after its
 * schema sync, which leaves alone what it did not make, so this runs at every start and says the same thing each time.
 */
export async function afterSync(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection.transaction(async (trx) => {
    await trx.raw("SELECT pg_advisory_xact_lock(?)", [START_LOCK]);
    await trx.raw(sqlFile("database/after-sync.sql"));
    await trx.raw(sqlFile("database/desk-state.sql"));
  });
}
