import { setTimeout as pause } from "node:timers/promises";

import type { Core } from "@strapi/strapi";

interface Pool {
  numUsed(): number;
  numPendingAcquires(): number;
  numPendingCreates(): number;
}

/**
 * Strapi tells its event hub of each write after the commit and does not await the read that this takes, and
 * closing the database under such a read ends the process with an error. Answers when no query is under way.
 */
export async function whenQuiet(strapi: Core.Strapi): Promise<void> {
  const { pool } = strapi.db.connection.client as { pool: Pool };
  const busy = () =>
    pool.numUsed() + pool.numPendingAcquires() + pool.numPendingCreates() > 0;
  while (busy()) await pause(20);
}
