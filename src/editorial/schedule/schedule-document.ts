import type { Core } from "@strapi/strapi";
import { errors } from "@strapi/utils";
import type { Knex } from "knex";

import { ConflictError } from "../../changes/conflict-error";
import { findEdition } from "../../changes/editions/find-edition";
import { lockDocuments } from "../../changes/locks/lock-documents";
import { reasonNow } from "../../changes/log/recording";
import { newsroomType, type DraftedUid } from "../../changes/newsroom-types";
import { inTransaction } from "../../database/in-transaction";
import { isMinor } from "../checks/minor";
import { sayInstant } from "../instant";
import { killed } from "../refusals";
import { stateOf } from "../stale-writes/record-save";
import { refuseStaleRequest } from "../stale-writes/stale-writes-hook";
import { approvedHash } from "./approved-draft";
import { rehearse, type Rehearsal } from "./rehearse";
import {
  scheduleSql,
  schedulesOf,
  type Schedule,
  type ScheduledAction,
} from "./schedule";

export interface Plan {
  action: ScheduledAction;
  /** ISO 8601 in UTC. */
  at: string;
  why: string | null;
}

/**
 * Plans a publication or a taking down.
 *
 * @throws ValidationError, ConflictError: why that makes no sense, or would be refused at the time
 */
export async function scheduleDocument(
  strapi: Core.Strapi,
  uid: DraftedUid,
  documentId: string,
  plan: Plan,
): Promise<Schedule> {
  const { noun } = newsroomType(uid);
  await refusePast(strapi, plan.at);
  // 1. Would it be possible? Tried and taken back, in a transaction of its own.
  const rehearsal = await tryOut(strapi, uid, documentId, plan);
  // 2. Planned, while nobody else is at work on it.
  return inTransaction(strapi, async (trx) => {
    const { type } = newsroomType(uid);
    await lockDocuments(trx, [{ type, documentId, exclusive: true }]);
    await refuseStaleRequest(strapi, uid, documentId);
    if ((await stateOf(strapi, uid, documentId)) !== rehearsal.state)
      throw new ConflictError(
        `This ${noun} was changed while it was being scheduled: look at it, and schedule it again.`,
      );
    const id = await insert(strapi, trx, uid, documentId, plan, rehearsal);
    const planned = await schedulesOf(strapi, documentId);
    const other = planned.find(
      (one) => one.state === "pending" && one.action === plan.action,
    );
    if (id === null || other === undefined)
      throw new ConflictError(
        `This ${noun} is already to ${inWords(plan.action)} at ${sayInstant(other?.at ?? plan.at)}: take that off first.`,
        { schedule: other },
      );
    return other;
  });
}

const inWords = (action: ScheduledAction) =>
  action === "publish" ? "go out" : "come down";

async function refusePast(strapi: Core.Strapi, at: string): Promise<void> {
  const { rows } = await inTransaction(strapi, (trx) =>
    trx.raw<{ rows: { now: Date; past: boolean }[] }>(
      `SELECT clock_timestamp() AS now, CAST(:at AS timestamptz) <= clock_timestamp() AS past`,
      { at },
    ),
  );
  const [clock] = rows;
  if (clock === undefined || !clock.past) return;
  throw new errors.ValidationError(
    `at must be in the future: ${sayInstant(at)} has passed, it is ${sayInstant(clock.now)}.`,
    { parameter: "at" },
  );
}

async function tryOut(
  strapi: Core.Strapi,
  uid: DraftedUid,
  documentId: string,
  plan: Plan,
): Promise<Rehearsal> {
  const { noun } = newsroomType(uid);
  const status = (await findEdition(strapi, documentId))?.status;
  if (status === "killed") throw killed(uid);
  if (plan.action === "publish" || status === "live")
    return rehearse(strapi, uid, documentId, plan);

  const before = (await schedulesOf(strapi, documentId)).find(
    ({ state, action, at }) =>
      state === "pending" &&
      action === "publish" &&
      new Date(at) < new Date(plan.at),
  );
  if (before === undefined)
    throw new ConflictError(
      `This ${noun} is not public and not scheduled to go out before ${sayInstant(plan.at)}, so there is nothing to take down.`,
    );
  const state = await stateOf(strapi, uid, documentId);
  return { state, approved: null, parts: [] };
}

/** The id of the new schedule, or null where one is pending already. */
async function insert(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  uid: DraftedUid,
  documentId: string,
  { action, at, why }: Plan,
  { approved, parts }: Rehearsal,
): Promise<string | null> {
  const { actor } = reasonNow(strapi);
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    scheduleSql("insert-schedule"),
    {
      type: newsroomType(uid).type,
      documentId,
      action,
      at,
      draftHash: approved === null ? null : approvedHash(approved),
      approved: JSON.stringify(approved ?? {}),
      parts,
      actorId: actor?.id ?? null,
      actor: actor?.name ?? null,
      why,
      minor: isMinor(strapi),
    },
  );
  return rows[0]?.id ?? null;
}
