import type { Core } from "@strapi/strapi";

import type { NewsroomUid } from "../../changes/newsroom-types";
import { findRow } from "../../database/rows";

/** How a story, quote or clip stands at the desk: see database/desk-state.sql, which decides. */
export type DeskState =
  | "draft"
  | "ready"
  | "sent-back"
  | "scheduled"
  | "live"
  | "changed"
  | "corrected"
  | "withdrawn"
  | "killed";

/** As the draft's row says; null where there is no draft. */
export async function deskStateOf(
  strapi: Core.Strapi,
  uid: NewsroomUid,
  documentId: string,
): Promise<DeskState | null> {
  const draft = await findRow<{ deskState: DeskState }>(strapi, uid, {
    where: { documentId, publishedAt: null },
    select: ["deskState"],
  });
  return draft?.deskState ?? null;
}
