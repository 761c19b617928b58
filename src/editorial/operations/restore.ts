import type { Core } from "@strapi/strapi";

import { differences } from "../../changes/editions/differences";
import { loadEdition } from "../../changes/editions/load-edition";
import { draftDiffers, isLive, notKnown } from "../refusals";
import { operate, type Operation, type Standing } from "./operate";

/** Brings back what was withdrawn, as readers had it: only while the draft still says the same. */
export function restore(
  strapi: Core.Strapi,
  operation: Operation,
): Promise<Standing> {
  const { uid, documentId } = operation;
  return operate(strapi, operation, async ({ status, edition }) => {
    if (status === "live") throw isLive(uid);
    if (edition === null) throw notKnown(uid);
    const draft = await loadEdition(strapi, uid, documentId, "draft");
    const changed = draft === null ? [] : differences(edition, draft.edition);
    if (changed.length > 0) throw draftDiffers(uid, changed);
    await strapi.documents(uid).publish({ documentId });
  });
}
