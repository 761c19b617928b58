import type { Core } from "@strapi/strapi";

import { oneStatement } from "../../database/one-statement";
import {
  hasDrafts,
  NEWSROOM_UIDS,
  newsroomType,
  type DraftedUid,
} from "../newsroom-types";

/**
 * What was killed never returns: an import of an older backup brings its published row with it. It comes down again, before
 * readers are answered. Where something live shows it, that is said in the server's log, for somebody to decide.
 */
export async function takeDownKilled(strapi: Core.Strapi): Promise<void> {
  // Stories first: what they show can come down when they are.
  for (const uid of NEWSROOM_UIDS.filter(hasDrafts).reverse())
    for (const documentId of await returned(strapi, uid))
      await takeDown(strapi, uid, documentId);
}

async function takeDown(
  strapi: Core.Strapi,
  uid: DraftedUid,
  documentId: string,
): Promise<void> {
  const { noun } = newsroomType(uid);
  try {
    await strapi.documents(uid).unpublish({ documentId });
    strapi.log.warn(
      `The ${noun} ${documentId} was killed and was public again: it was taken down.`,
    );
  } catch (error) {
    strapi.log.error(
      `The ${noun} ${documentId} was killed and is public again: ${String(error)}`,
    );
  }
}

async function returned(
  strapi: Core.Strapi,
  uid: DraftedUid,
): Promise<string[]> {
  const rows = await oneStatement<{ documentId: string }>(
    strapi,
    "src/changes/sql/find-returned.sql",
    { documents: strapi.db.metadata.get(uid).tableName },
  );
  return rows.map(({ documentId }) => documentId);
}
