import type { Core } from "@strapi/strapi";

import type { DraftedUid } from "../../changes/newsroom-types";
import { inTransaction } from "../../database/in-transaction";
import { asOf } from "../embargo";
import { withdraw } from "../operations/withdraw";
import { stateOf } from "../stale-writes/record-save";
import type { ScheduledAction } from "./schedule";

/** Ends a rehearsal. Not an error: it only takes everything back. */
class Rehearsed extends Error {}

/**
 * Does what is planned, as it will be at `at`, and takes it all back: so a plan is held to exactly the rules of the deed,
 * Strapi's own included. Answers the state of the draft that was tried.
 *
 * @throws what the deed itself would throw
 */
export async function rehearse(
  strapi: Core.Strapi,
  uid: DraftedUid,
  documentId: string,
  { action, at }: { action: ScheduledAction; at: string },
): Promise<string | null> {
  let state: string | null = null;
  try {
    await inTransaction(strapi, async () => {
      state = await stateOf(strapi, uid, documentId);
      await asOf(at, () => carryOut(strapi, uid, documentId, action));
      throw new Rehearsed();
    });
  } catch (error) {
    if (!(error instanceof Rehearsed)) throw error;
  }
  return state;
}

/** The deed. */
export async function carryOut(
  strapi: Core.Strapi,
  uid: DraftedUid,
  documentId: string,
  action: ScheduledAction,
): Promise<void> {
  if (action === "publish") await strapi.documents(uid).publish({ documentId });
  else await withdraw(strapi, { uid, documentId });
}
