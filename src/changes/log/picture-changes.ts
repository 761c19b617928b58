import type { Core } from "@strapi/strapi";

import { inTransaction } from "../../database/in-transaction";
import { differences } from "../editions/differences";
import { findEdition } from "../editions/find-edition";
import { loadEdition } from "../editions/load-edition";
import { lockForWrite } from "../locks/lock-for-write";
import { uidOfType, type NewsroomUid } from "../newsroom-types";
import { dateChange } from "../publication-dates";
import { pictureShownIn } from "../picture-shown-in";
import { recordDocument } from "./record-document";

/**
 * Another alt text or another image under the same address is a change of every live document that shows it. The media
 * library writes past the document service; what it updates is seen here. Its files are on disk by then, so this follows
 * the update and is no part of it.
 */
export function pictureChanges(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ["plugin::upload.file"],
    async afterUpdate({ result }: { result?: { id?: number } }) {
      if (typeof result?.id === "number")
        await recordPicture(strapi, result.id);
    },
  });
}

async function recordPicture(strapi: Core.Strapi, file: number): Promise<void> {
  for (const { type, documentId } of await pictureShownIn(strapi, file)) {
    const uid = uidOfType(type);
    if (uid !== null) await recordShown(strapi, uid, documentId);
  }
}

function recordShown(
  strapi: Core.Strapi,
  uid: NewsroomUid,
  documentId: string,
): Promise<void> {
  return inTransaction(strapi, async (trx) => {
    await lockForWrite(trx, uid, [documentId], { publishes: true });
    const recorded = await findEdition(strapi, documentId);
    const live = await loadEdition(strapi, uid, documentId, "live");
    const before = recorded?.edition ?? null;
    if (before === null || live === null) return;
    if (differences(before, live.edition).length === 0) return;
    await dateChange(strapi, uid, [documentId]);
    await recordDocument(strapi, uid, documentId, { always: true });
  });
}
