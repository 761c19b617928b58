import type { Core } from "@strapi/strapi";

import type { EditionStatus } from "../../changes/log/change";
import { newsroomType, type DraftedUid } from "../../changes/newsroom-types";
import { oneStatement } from "../../database/one-statement";
import { findRow } from "../../database/rows";

interface InPublic {
  status: EditionStatus;
  slug: string | null;
  version: number;
  /** Since when readers have had it without a break. */
  since: string | null;
}

/** How a document stands in public; null for what readers never had. */
export async function inPublic(
  strapi: Core.Strapi,
  documentId: string,
): Promise<InPublic | null> {
  const [row] = await oneStatement<InPublic>(
    strapi,
    "src/editorial/standing/sql/in-public.sql",
    { documentId },
  );
  return row ?? null;
}

/** The address that a document has or had in public, or else that of its draft; null for a type without any. */
export async function lastAddress(
  strapi: Core.Strapi,
  uid: DraftedUid,
  documentId: string,
  slug: string | null,
): Promise<string | null> {
  if (newsroomType(uid).address === null) return null;
  if (slug !== null) return slug;
  const draft = await findRow<{ slug: string | null }>(strapi, uid, {
    where: { documentId, publishedAt: null },
    select: ["slug"],
  });
  return draft?.slug ?? null;
}
