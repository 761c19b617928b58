import type { Core } from "@strapi/strapi";
import { errors } from "@strapi/utils";
import type { Knex } from "knex";

import { CollisionError } from "../../changes/collision-error";
import { recordAs } from "../../changes/log/recording";
import { settled } from "../../changes/log/settled";
import {
  hasDrafts,
  newsroomType,
  uidOfType,
  type NewsroomUid,
} from "../../changes/newsroom-types";
import { inTransaction } from "../../database/in-transaction";
import { asMinor } from "../checks/minor";
import { approvedHash, differing, type Approved } from "./approved-draft";
import { approvedNow, carryOut } from "./rehearse";
import { scheduleSql, type Schedule, type ScheduledAction } from "./schedule";
import { carryingOut } from "./take-off";

interface Claimed {
  id: string;
  type: string;
  documentId: string;
  action: ScheduledAction;
  draftHash: string | null;
  approved: Approved;
  parts: string[];
  actorId: number | null;
  actor: string | null;
  why: string | null;
  /** Whoever planned it gave the word that the change is minor. */
  minor: boolean;
}

/** A schedule that could not be carried out for no reason of its own, as when a connection broke: to be tried again. */
export class TryAgain extends Error {
  constructor(
    readonly id: string,
    override readonly cause: unknown,
  ) {
    super(`Schedule ${id} will be tried again: ${String(cause)}`);
  }
}

/**
 * Carries out the next schedule that is due, if any: claimed, done and marked as done in one transaction, so that it is
 * done once, whatever happens to which process. Answers whether there was one.
 *
 * @throws TryAgain
 */
export async function runNext(
  strapi: Core.Strapi,
  held: readonly string[],
): Promise<boolean> {
  const run: { claimed?: Claimed } = {};
  try {
    await inTransaction(strapi, async (trx) => {
      const claimed = await claim(trx, held);
      if (claimed === undefined) return;
      run.claimed = claimed;
      await carryOutClaimed(strapi, trx, claimed);
    });
  } catch (error) {
    if (run.claimed === undefined) throw error;
    const { id } = run.claimed;
    if (!isRefusal(error)) throw new TryAgain(id, error);
    const { message } = error;
    await inTransaction(strapi, (trx) => settle(trx, id, "failed", message));
    return true;
  }
  if (run.claimed !== undefined) await settleReaders(strapi, run.claimed);
  return run.claimed !== undefined;
}

/** A rule says no, and will say so again: not a broken connection, and not somebody who was at it in the same instant. */
const isRefusal = (error: unknown): error is Error =>
  error instanceof errors.ApplicationError &&
  !(error instanceof CollisionError);

async function claim(
  trx: Knex.Transaction,
  held: readonly string[],
): Promise<Claimed | undefined> {
  const { rows } = await trx.raw<{ rows: Claimed[] }>(
    scheduleSql("claim-schedule"),
    { held: [...held] },
  );
  return rows[0];
}

async function carryOutClaimed(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  claimed: Claimed,
): Promise<void> {
  const { id, type, documentId, action, why, minor } = claimed;
  const uid = uidOfType(type);
  if (uid === null || !hasDrafts(uid))
    throw new errors.ApplicationError(`Unknown type: ${type}.`);
  const actor =
    claimed.actor === null
      ? null
      : { id: claimed.actorId, name: claimed.actor };
  await carryingOut(documentId, () =>
    recordAs({ actor, why }, () =>
      asMinor(minor, () => carryOut(strapi, uid, documentId, action)),
    ),
  );
  // Looked at when it is done, and taken back when it is another: so nothing can change in between.
  if (action === "publish") await refuseOther(strapi, uid, claimed);
  // Last: the state of the document follows, and its draft is written by who has locked the document.
  await settle(trx, id, "done", null);
}

/** @throws ApplicationError that says what differs, when it is not what was approved. */
async function refuseOther(
  strapi: Core.Strapi,
  uid: NewsroomUid,
  { documentId, draftHash, approved, parts }: Claimed,
): Promise<void> {
  const { noun } = newsroomType(uid);
  const now = await approvedNow(strapi, documentId, parts);
  if (now === null)
    throw new errors.NotFoundError(`This ${noun} does not exist any more.`);
  if (approvedHash(now) === draftHash) return;
  const fields = differing(approved, now);
  throw new errors.ApplicationError(
    `This ${noun} is not the one that was approved; what differs: ${fields.join(", ")}.`,
  );
}

async function settle(
  trx: Knex.Transaction,
  id: string,
  state: Schedule["state"],
  outcome: string | null,
): Promise<void> {
  await trx.raw(scheduleSql("settle-schedule"), { id, state, outcome });
}

/** Search, caches and feeds have it before the next one is begun, as after a publication by hand. */
async function settleReaders(
  strapi: Core.Strapi,
  { documentId }: Claimed,
): Promise<void> {
  const { rows } = await strapi.db.connection.raw<{ rows: { seq: string }[] }>(
    `SELECT seq FROM editions WHERE document_id = ?`,
    [documentId],
  );
  if (rows[0] !== undefined) await settled(strapi, rows[0].seq);
}
