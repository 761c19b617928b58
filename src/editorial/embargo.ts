import type { Core } from "@strapi/strapi";
import { AsyncLocalStorage } from "node:async_hooks";

import { inTransaction } from "../database/in-transaction";

const rehearsed = new AsyncLocalStorage<string>();

/** Judges embargoes as they will stand at `instant`, for a publication that is only tried. */
export const asOf = <Result>(
  instant: string,
  work: () => Promise<Result>,
): Promise<Result> => rehearsed.run(instant, work);

/**
 * When what is published now goes out: ISO 8601 in UTC, in whole milliseconds as embargoes are. The database's clock tells,
 * because several servers never agree on theirs.
 */
export async function timeOfGoingOut(strapi: Core.Strapi): Promise<string> {
  const planned = rehearsed.getStore();
  if (planned !== undefined) return planned;
  const { rows } = await inTransaction(strapi, (trx) =>
    trx.raw<{ rows: { now: Date }[] }>(
      "SELECT date_trunc('milliseconds', clock_timestamp()) AS now",
    ),
  );
  return new Date(rows[0]?.now ?? 0).toISOString();
}
