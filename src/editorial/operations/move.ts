import type { Core } from "@strapi/strapi";

import {
  recordAddresses,
  refuseTaken,
} from "../../changes/addresses/document-addresses";
import { recordDocument } from "../../changes/log/record-document";
import { newsroomType, type DraftedUid } from "../../changes/newsroom-types";
import { dateChange } from "../../changes/publication-dates";
import { findRow } from "../../database/rows";
import { loadDraft } from "../documents";
import { noAddress, notLive, sameAddress } from "../refusals";
import { refuse } from "../refuse";
import { slugProblems } from "../rules/fields";
import { takeOffSaved } from "../schedule/take-off";
import { recordSave } from "../stale-writes/record-save";
import { operate, type Operation, type Standing } from "./operate";

/**
 * Gives a live document another address, in place: nothing else of its draft goes out with it. The old one leads to the
 * new, and never to another document.
 */
export function move(
  strapi: Core.Strapi,
  operation: Operation & { slug: string },
): Promise<Standing> {
  const { uid, documentId, slug } = operation;
  return operate(strapi, operation, async (recorded) => {
    const { address, noun } = newsroomType(uid);
    if (address === null) throw noAddress(uid);
    if (recorded.status !== "live")
      throw notLive(uid, "give its draft another address instead");
    if (recorded.slug === slug) throw sameAddress(uid, slug);
    refuse(slugProblems(slug));
    await refuseTaken(strapi, address, {
      uid,
      action: "update",
      params: { documentId, data: { slug } },
    });

    await writeSlug(strapi, uid, documentId, slug);
    await recordAddresses(strapi, uid, address, documentId);
    await dateChange(strapi, uid, [documentId]);
    await recordDocument(strapi, uid, documentId);
    const draft = await loadDraft(strapi, uid, documentId);
    if (draft !== null) await recordSave(strapi, uid, "move", draft);
    await takeOffSaved(strapi, documentId, noun);
  });
}

/**
 * Both rows in place. The draft has changed for whoever has it open; the live one is dated with it unless the draft was
 * written later, which is how Strapi tells that it holds something that is not public.
 */
async function writeSlug(
  strapi: Core.Strapi,
  uid: DraftedUid,
  documentId: string,
  slug: string,
): Promise<void> {
  const draft = { documentId, publishedAt: null };
  const live = { documentId, publishedAt: { $notNull: true } };
  const modified =
    (await writtenAt(strapi, uid, draft)) >
    (await writtenAt(strapi, uid, live));
  const updatedAt = new Date();
  // Not `update`, which would date both rows itself.
  const rows = strapi.db.query(uid);
  await rows.updateMany({ where: draft, data: { slug, updatedAt } });
  const dated = modified ? { slug } : { slug, updatedAt };
  await rows.updateMany({ where: live, data: dated });
}

async function writtenAt(
  strapi: Core.Strapi,
  uid: DraftedUid,
  where: object,
): Promise<number> {
  const row = await findRow<{ updatedAt: string }>(strapi, uid, {
    where,
    select: ["updatedAt"],
  });
  return new Date(row?.updatedAt ?? 0).getTime();
}
