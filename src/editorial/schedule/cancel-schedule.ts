import type { Core } from "@strapi/strapi";
import { errors } from "@strapi/utils";

import { ConflictError } from "../../changes/conflict-error";
import { reasonNow } from "../../changes/log/recording";
import { inTransaction } from "../../database/in-transaction";
import { schedulesOf, scheduleSql, type Schedule } from "./schedule";

interface Cancelled {
  documentId: string;
  /** Of the schedule, from the path. */
  id: string;
  why: string | null;
}

/**
 * Takes a schedule off by hand. Waits for one that is being carried out at this moment, and then says so.
 *
 * @throws NotFoundError, ConflictError
 */
export async function cancelSchedule(
  strapi: Core.Strapi,
  { documentId, id, why }: Cancelled,
): Promise<Schedule> {
  const before = await find(strapi, documentId, id);
  const who = reasonNow(strapi).actor?.name ?? "Somebody";
  const outcome = `${who} took it off${why === null ? "." : `: ${why}`}`;
  const { rows } = await inTransaction(strapi, (trx) =>
    trx.raw<{ rows: unknown[] }>(scheduleSql("cancel-schedule"), {
      id: before.id,
      documentId,
      outcome,
    }),
  );
  const after = await find(strapi, documentId, id);
  if (rows.length === 0)
    throw new ConflictError(
      `This schedule is not pending any more: it is ${after.state}.`,
      { schedule: after },
    );
  return after;
}

async function find(
  strapi: Core.Strapi,
  documentId: string,
  id: string,
): Promise<Schedule> {
  const found = (await schedulesOf(strapi, documentId)).find(
    (schedule) => schedule.id === id,
  );
  if (found === undefined)
    throw new errors.NotFoundError("There is no such schedule.");
  return found;
}
