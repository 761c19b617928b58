import type { Core } from "@strapi/strapi";

import {
  findEdition,
  type RecordedEdition,
} from "../../changes/editions/find-edition";
import { lockForWrite } from "../../changes/locks/lock-for-write";
import { recordAs, type Reason } from "../../changes/log/recording";
import type { DraftedUid } from "../../changes/newsroom-types";
import { inTransaction } from "../../database/in-transaction";
import { killed, neverPublic } from "../refusals";
import { refuseStaleRequest } from "../stale-writes/stale-writes-hook";

/** Which document, by whom and why; without `actor` it is the administrator who asked. */
export interface Operation extends Reason {
  uid: DraftedUid;
  documentId: string;
}

/** How a document stands after an operation. */
export type Standing = Pick<
  RecordedEdition,
  "documentId" | "type" | "status" | "version" | "slug"
>;

/**
 * One transaction, in which the document and all that it touches are locked before anything is looked at: what `work` is
 * told of the document stays true until it has done its part.
 *
 * @throws a 409 for a request made from an older state, for what readers never had, and for what was killed: nothing is done to that any more.
 */
export async function operate(
  strapi: Core.Strapi,
  { uid, documentId, ...reason }: Operation,
  work: (recorded: RecordedEdition) => Promise<unknown>,
): Promise<Standing> {
  return inTransaction(strapi, async (trx) => {
    await lockForWrite(trx, uid, [documentId], { publishes: true });
    await refuseStaleRequest(strapi, uid, documentId);
    const recorded = await findEdition(strapi, documentId);
    if (recorded === null) throw neverPublic(uid);
    if (recorded.status === "killed") throw killed(uid);
    await recordAs(reason, () => work(recorded));
    return standing((await findEdition(strapi, documentId)) ?? recorded);
  });
}

const standing = ({
  documentId,
  type,
  status,
  version,
  slug,
}: RecordedEdition): Standing => ({
  documentId,
  type,
  status,
  version,
  slug,
});
