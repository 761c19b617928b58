import type { Core } from "@strapi/strapi";

import { findEdition } from "../../changes/editions/find-edition";
import { loadEdition } from "../../changes/editions/load-edition";
import type { DraftedUid } from "../../changes/newsroom-types";
import { inTransaction } from "../../database/in-transaction";
import { asOf } from "../embargo";
import { withdraw } from "../operations/withdraw";
import { stateOf } from "../stale-writes/record-save";
import { approvedDraft, type Approved } from "./approved-draft";
import type { ScheduledAction } from "./schedule";

/** Ends a rehearsal. Not an error: it only takes everything back. */
class Rehearsed extends Error {}

/** What a rehearsal showed. */
export interface Rehearsal {
  /** The state of the draft that was tried. */
  state: string | null;
  /** What readers would have had; nothing for a taking down. */
  approved: Approved | null;
  /** Those of its quotes and clips that readers never had. */
  parts: string[];
}

/**
 * Does what is planned, as it will be at `at`, and takes it all back: so a plan is held to exactly the rules of the deed,
 * Strapi's own included, and what was approved is what came of it.
 *
 * @throws what the deed itself would throw
 */
export async function rehearse(
  strapi: Core.Strapi,
  uid: DraftedUid,
  documentId: string,
  { action, at }: { action: ScheduledAction; at: string },
): Promise<Rehearsal> {
  const shown: Rehearsal = { state: null, approved: null, parts: [] };
  try {
    await inTransaction(strapi, async () => {
      shown.state = await stateOf(strapi, uid, documentId);
      if (action === "publish")
        shown.parts = await newParts(strapi, uid, documentId);
      await asOf(at, () => carryOut(strapi, uid, documentId, action));
      if (action === "publish")
        shown.approved = await approvedNow(strapi, documentId, shown.parts);
      throw new Rehearsed();
    });
  } catch (error) {
    if (!(error instanceof Rehearsed)) throw error;
  }
  return shown;
}

async function newParts(
  strapi: Core.Strapi,
  uid: DraftedUid,
  documentId: string,
): Promise<string[]> {
  const loaded = await loadEdition(strapi, uid, documentId, "draft");
  return Object.values(loaded?.edition.parts ?? {})
    .filter(({ publishedAt }) => publishedAt === null)
    .map((part) => part.documentId);
}

/** What readers have of a document, or are about to have in this transaction. */
export async function approvedNow(
  strapi: Core.Strapi,
  documentId: string,
  parts: readonly string[],
): Promise<Approved | null> {
  const edition = (await findEdition(strapi, documentId))?.edition ?? null;
  return edition === null ? null : approvedDraft(edition, parts);
}

/** The deed. */
export async function carryOut(
  strapi: Core.Strapi,
  uid: DraftedUid,
  documentId: string,
  action: ScheduledAction,
): Promise<void> {
  if (action === "publish") await strapi.documents(uid).publish({ documentId });
  else await withdraw(strapi, { uid, documentId });
}
