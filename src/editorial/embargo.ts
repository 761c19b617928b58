import type { Core } from "@strapi/strapi";
import { AsyncLocalStorage } from "node:async_hooks";

import { inTransaction } from "../database/in-transaction";
import { sayInstant } from "./instant";
import { refuse } from "./refuse";

const rehearsed = new AsyncLocalStorage<string>();

/** Judges embargoes as they will stand at `instant`, for a publication that is only tried. */
export const asOf = <Result>(
  instant: string,
  work: () => Promise<Result>,
): Promise<Result> => rehearsed.run(instant, work);

/**
 * A story under embargo goes out by no route before its time, which the database's clock tells: several servers never agree
 * on theirs.
 *
 * @throws ValidationError that names the instant
 */
export async function refuseEmbargoed(
  strapi: Core.Strapi,
  { embargoedUntil }: { embargoedUntil?: string | Date | null },
): Promise<void> {
  if (!embargoedUntil) return;
  const until = new Date(embargoedUntil).toISOString();
  const at = rehearsed.getStore() ?? null;
  const { rows } = await inTransaction(strapi, (trx) =>
    trx.raw<{ rows: { early: boolean }[] }>(
      `SELECT coalesce(CAST(:at AS timestamptz), clock_timestamp()) < CAST(:until AS timestamptz) AS early`,
      { at, until },
    ),
  );
  if (rows[0]?.early !== true) return;
  refuse([
    {
      path: ["embargoedUntil"],
      message: `This story is under embargo until ${sayInstant(until)}: it cannot go out before.`,
    },
  ]);
}
