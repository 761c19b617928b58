import type { Core } from "@strapi/strapi";

import { findHolders } from "../editions/find-holders";
import { hasDrafts, NEWSROOM_UIDS, newsroomType } from "../newsroom-types";
import { dateChange } from "../publication-dates";
import type { Cause } from "./change";
import { recordDocuments } from "./record-documents";

/**
 * A quote or clip that changes is a new edition of every live document that holds it, in the same transaction, with the
 * cause recorded. Nothing stops it: a retraction must go out. The holders are locked already (see part-locks.sql).
 */
export async function updateHolders(
  strapi: Core.Strapi,
  cause: Cause,
): Promise<void> {
  const held = await findHolders(strapi, cause.documentId);
  // By rank: a story holds the clips of its quotes.
  for (const uid of NEWSROOM_UIDS.filter(hasDrafts)) {
    const holders = held
      .filter((row) => row.type === newsroomType(uid).type)
      .map(({ documentId }) => documentId);
    if (holders.length === 0) continue;
    await dateChange(strapi, uid, holders);
    await recordDocuments(strapi, uid, holders, { always: true, cause });
  }
}
