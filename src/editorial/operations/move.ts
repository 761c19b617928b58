import type { Core } from "@strapi/strapi";

import { recordAddresses, refuseTaken } from "../../changes/document-addresses";
import { recordDocument } from "../../changes/log/record-document";
import { newsroomType } from "../../changes/newsroom-types";
import { loadDraft } from "../documents";
import { noAddress, notLive, sameAddress } from "../refusals";
import { refuse } from "../refuse";
import { slugProblems } from "../rules/fields";
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
    const { address } = newsroomType(uid);
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

    await strapi.db
      .query(uid)
      .updateMany({ where: { documentId }, data: { slug } });
    await recordAddresses(strapi, uid, address, documentId);
    await recordDocument(strapi, uid, documentId);
    const draft = await loadDraft(strapi, uid, documentId);
    if (draft !== null) await recordSave(strapi, uid, "move", draft);
  });
}
