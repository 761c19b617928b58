import type { Core } from "@strapi/strapi";

import {
  newsroomType,
  NEWSROOM_UIDS,
  type NewsroomUid,
} from "../changes/newsroom-types";
import { findRows } from "../database/rows";
import { shownError, type ShownBy } from "./shown-by";

/** @throws ApplicationError that names the stories (or other live documents) which show this one. */
export async function refuseWhileShown(
  strapi: Core.Strapi,
  uid: NewsroomUid,
  documentId: string,
  verb: string,
): Promise<void> {
  const shownBy = await liveUses(strapi, uid, documentId);
  if (shownBy.length > 0) {
    throw shownError(newsroomType(uid).noun, verb, shownBy);
  }
}

/** The live documents that show a document, stories first: those whose published row names it. */
async function liveUses(
  strapi: Core.Strapi,
  uid: NewsroomUid,
  documentId: string,
): Promise<ShownBy[]> {
  const uses = new Map<string, ShownBy>();
  for (const { source, attribute } of relationsTo(strapi, uid)) {
    const { drafts, title, noun } = newsroomType(source);
    const rows = await findRows<Record<string, unknown>>(strapi, source, {
      where: {
        [attribute]: { documentId },
        ...(drafts && { publishedAt: { $notNull: true } }),
      },
      select: ["documentId", title],
    });
    for (const row of rows) {
      const id = String(row["documentId"]);
      // Strapi relates each document to itself, as its own translation.
      if (id === documentId) continue;
      uses.set(id, { noun, documentId: id, title: String(row[title]) });
    }
  }
  return [...uses.values()];
}

/** Every relation of the newsroom's types that points at `uid`; a story's body counts through its `quotes` and `clips`. */
function relationsTo(
  strapi: Core.Strapi,
  uid: NewsroomUid,
): { source: NewsroomUid; attribute: string }[] {
  return NEWSROOM_UIDS.toReversed().flatMap((source) =>
    Object.entries<{ type: string; target?: string }>(
      strapi.contentType(source).attributes,
    )
      .filter(
        ([, attribute]) =>
          attribute.type === "relation" && attribute.target === uid,
      )
      .map(([attribute]) => ({ source, attribute })),
  );
}
