import type { Core } from "@strapi/strapi";
import { AsyncLocalStorage } from "node:async_hooks";

import { reasonNow } from "../../changes/log/recording";
import { inTransaction } from "../../database/in-transaction";
import { scheduleSql, type ScheduledAction } from "./schedule";

const carriedOut = new AsyncLocalStorage<string>();

/** What happens to the document in `work` is its schedule being carried out, and takes no other schedule of it off. */
export const carryingOut = <Result>(
  documentId: string,
  work: () => Promise<Result>,
): Promise<Result> => carriedOut.run(documentId, work);

/** Whether nobody waits for the answer: what is refused now is kept, in the schedule. */
export const isCarriedOut = (): boolean => carriedOut.getStore() !== undefined;

/** A draft was saved: nothing goes out that somebody approved in another form. */
export async function takeOffSaved(
  strapi: Core.Strapi,
  documentId: string,
  noun: string,
): Promise<void> {
  if (carriedOut.getStore() === documentId) return;
  await inTransaction(strapi, (trx) =>
    trx.raw(scheduleSql("take-off-saved"), {
      documentId,
      noun,
      actor: actorNow(strapi),
    }),
  );
}

/** Somebody did by hand what was planned, or what makes the plan void. `did`: "published it by hand". */
export async function takeOff(
  strapi: Core.Strapi,
  documentId: string,
  actions: ScheduledAction[],
  did: string,
): Promise<void> {
  if (carriedOut.getStore() === documentId) return;
  await inTransaction(strapi, (trx) =>
    trx.raw(scheduleSql("take-off"), {
      documentId,
      actions,
      did,
      actor: actorNow(strapi),
    }),
  );
}

const actorNow = (strapi: Core.Strapi) =>
  reasonNow(strapi).actor?.name ?? "Somebody";
