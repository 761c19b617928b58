import type { Core } from "@strapi/strapi";
import type { Knex } from "knex";

import { inTransaction } from "../../database/in-transaction";
import type { NewsroomUid } from "../newsroom-types";
import type { ChangeKind } from "./change";
import { recordDocuments, type Recorded } from "./record-documents";
import { rename } from "./rename";
import { updateHolders } from "./update-holders";

/**
 * Records what became of a document in public, and then what follows from it in other documents. In the transaction that
 * made the change, with the document locked. `always`: a publication is recorded even when it says the same as the one
 * before. Answers what it recorded, null where readers see no difference.
 */
export async function recordDocument(
  strapi: Core.Strapi,
  uid: NewsroomUid,
  documentId: string,
  { always = false }: { always?: boolean } = {},
): Promise<ChangeKind | null> {
  return inTransaction(strapi, async (trx) => {
    const [recorded] = await recordDocuments(strapi, uid, [documentId], {
      always,
    });
    if (recorded === undefined) return null;
    await follow(strapi, trx, recorded);
    return recorded.change.kind;
  });
}

/** What a change brings about elsewhere: in what holds a part, and in what carries a name. */
async function follow(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { change, before }: Recorded,
): Promise<void> {
  const { type, documentId, kind, edition, rowId } = change;
  if (type === "quote" || type === "video-clip")
    await updateHolders(strapi, { type, documentId, kind });
  else if (edition !== null && before !== null) {
    const { document } = edition;
    const renamed = "name" in document && document.name !== before.title;
    if (renamed) await rename(trx, { type, documentId, rowId });
  }
}
