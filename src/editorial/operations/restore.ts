import type { Core } from "@strapi/strapi";

import { differences } from "../../changes/editions/differences";
import type { Edition } from "../../changes/editions/edition";
import { loadEdition } from "../../changes/editions/load-edition";
import type { DraftedUid } from "../../changes/newsroom-types";
import { draftDiffers, isLive, notKnown } from "../refusals";
import { howToRestore } from "./how-to-restore";
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
    if (draft !== null) refuseDifferent(uid, edition, draft.edition);
    await strapi.documents(uid).publish({ documentId });
  });
}

/** @throws ConflictError that says in what a draft differs from what readers had, and what helps. */
function refuseDifferent(uid: DraftedUid, last: Edition, draft: Edition): void {
  const changed = differences(last, draft);
  if (changed.length > 0)
    throw draftDiffers(uid, changed, howToRestore(last, draft, changed));
}
