import type { Core } from "@strapi/strapi";

import { sqlFile } from "../../database/sql-file";

/** Forgets old saves, once a night; several processes that do it at once only repeat each other. */
export function pruneSaves(strapi: Core.Strapi): void {
  strapi.cron.add({
    pruneSaves: {
      task: async () => {
        await strapi.db.connection.raw(
          sqlFile("src/editorial/stale-writes/sql/prune-saves.sql"),
        );
      },
      options: { rule: "0 17 3 * * *" },
    },
  });
}
