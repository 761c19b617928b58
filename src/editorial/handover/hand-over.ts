import type { Core } from "@strapi/strapi";

import { ConflictError } from "../../changes/conflict-error";
import { lockDocuments } from "../../changes/locks/lock-documents";
import { newsroomType, type DraftedUid } from "../../changes/newsroom-types";
import { inTransaction } from "../../database/in-transaction";
import { unknownDocument } from "../document-routes/named-document";
import { killed } from "../refusals";
import { refuseStaleRequest } from "../stale-writes/stale-writes-hook";
import { deskStateOf, type DeskState } from "../standing/desk-state";
import { insertHandover, openHandover, type Handover } from "./handover";

interface Handing {
  uid: DraftedUid;
  documentId: string;
}

/**
 * Says that a draft is ready for an edit.
 *
 * @throws ConflictError where there is nothing to edit, or somebody has said so already
 */
export const handOver = (
  strapi: Core.Strapi,
  handing: Handing & { comment: string | null },
): Promise<Handover | null> => pass(strapi, "ready", handing);

/**
 * Gives a draft back to who wrote it, with what is to be done.
 *
 * @throws ConflictError where nobody handed it over
 */
export const sendBack = (
  strapi: Core.Strapi,
  handing: Handing & { comment: string },
): Promise<Handover | null> => pass(strapi, "sent-back", handing);

async function pass(
  strapi: Core.Strapi,
  kind: Handover["kind"],
  { uid, documentId, comment }: Handing & { comment: string | null },
): Promise<Handover | null> {
  return inTransaction(strapi, async (trx) => {
    const { type } = newsroomType(uid);
    await lockDocuments(trx, [{ type, documentId, exclusive: true }]);
    await refuseStaleRequest(strapi, uid, documentId);
    const state = await deskStateOf(strapi, uid, documentId);
    if (state === null) throw unknownDocument();
    if (state === "killed") throw killed(uid);
    const refusal = kind === "ready" ? NOT_READY[state] : notSentBack(state);
    if (refusal !== undefined)
      throw new ConflictError(`This ${newsroomType(uid).noun} ${refusal}`);
    await insertHandover(strapi, trx, uid, documentId, { kind, comment });
    return openHandover(strapi, documentId);
  });
}

/** Why what stands like this is not handed over for an edit. */
const NOT_READY: Partial<Record<DeskState, string>> = {
  ready: "waits for an edit already.",
  scheduled:
    "is scheduled to go out: take that off first if it should be edited again.",
  live: "says what readers have already: there is nothing to edit.",
  corrected: "says what readers have already: there is nothing to edit.",
};

const notSentBack = (state: DeskState): string | undefined =>
  state === "ready"
    ? undefined
    : state === "scheduled"
      ? "is scheduled to go out: take that off before you send it back."
      : "was not handed over for an edit, so there is nothing to send back.";
