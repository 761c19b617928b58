import type { Core } from "@strapi/strapi";

import { findRow } from "../database/rows";
import { newsroomType, type NewsroomUid } from "./newsroom-types";

interface Dates {
  id: number;
  datePublished: string | null;
  /** Written here alone, so null means: never published. */
  dateModified: string | null;
}

/** The dates of a document that readers never had: also of a copy of one that they have. */
export const NEVER_PUBLISHED = { datePublished: null, dateModified: null };

/**
 * Dates the draft that is about to be published: `datePublished` once, at its first publication, unless a seed or an
 * import gave it; `dateModified` at each. They go on the draft, so that draft and published version say the same.
 */
export async function datePublication(
  strapi: Core.Strapi,
  uid: NewsroomUid,
  documentId: string,
): Promise<void> {
  if (!newsroomType(uid).drafts) return;
  const draft = await draftDates(strapi, uid, documentId);
  if (draft === null) return;
  const now = new Date().toISOString();
  const datePublished = draft.datePublished ?? now;
  const dateModified = draft.dateModified === null ? datePublished : now;
  await strapi.db
    .query(uid)
    .update({ where: { id: draft.id }, data: { datePublished, dateModified } });
}

/** Gives a draft that was never published the date of the story that it goes out with. */
export async function dateWith(
  strapi: Core.Strapi,
  uid: NewsroomUid,
  documentId: string,
  story: string | null,
): Promise<void> {
  const draft = await draftDates(strapi, uid, documentId);
  if (draft === null || draft.datePublished !== null || story === null) return;
  await strapi.db
    .query(uid)
    .update({ where: { id: draft.id }, data: { datePublished: story } });
}

/** Whether readers ever had it. */
export async function wasPublished(
  strapi: Core.Strapi,
  uid: NewsroomUid,
  documentId: string,
): Promise<boolean> {
  const draft = await draftDates(strapi, uid, documentId);
  return draft !== null && draft.dateModified !== null;
}

function draftDates(
  strapi: Core.Strapi,
  uid: NewsroomUid,
  documentId: string,
): Promise<Dates | null> {
  const select = ["id", "datePublished", "dateModified"];
  return findRow<Dates>(strapi, uid, {
    where: { documentId, publishedAt: null },
    select,
  });
}
