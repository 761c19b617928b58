import type { Core } from "@strapi/strapi";

import {
  hasDrafts,
  newsroomType,
  uidOfType,
  type DraftedUid,
} from "../../changes/newsroom-types";
import { findRows } from "../../database/rows";
import { permittedWhere } from "./permitted-where";

interface AboutDocument {
  type: string;
  documentId: string;
}

/**
 * Each item with what people call its document, in the same order: only those whose document an administrator may read and
 * that are still there.
 */
export async function withReadableTitles<Item extends AboutDocument>(
  strapi: Core.Strapi,
  ability: unknown,
  items: readonly Item[],
): Promise<(Item & { title: string })[]> {
  const titles = new Map<string, string>();
  for (const type of new Set(items.map((item) => item.type))) {
    const uid = uidOfType(type);
    if (uid === null || !hasDrafts(uid)) continue;
    const ids = items
      .filter((item) => item.type === type)
      .map(({ documentId }) => documentId);
    for (const [id, title] of await readable(strapi, ability, uid, ids))
      titles.set(id, title);
  }
  return items.flatMap((item) => {
    const title = titles.get(item.documentId);
    return title === undefined ? [] : [{ ...item, title }];
  });
}

async function readable(
  strapi: Core.Strapi,
  ability: unknown,
  uid: DraftedUid,
  documentIds: readonly string[],
): Promise<[string, string][]> {
  const where = await permittedWhere(strapi, "read", { ability, uid });
  if (where === null) return [];
  const { title } = newsroomType(uid);
  const rows = await findRows<Record<string, string | null>>(strapi, uid, {
    where: {
      $and: [
        { documentId: { $in: [...documentIds] }, publishedAt: null },
        where,
      ],
    },
    select: ["documentId", title],
  });
  return rows.map((row) => [row["documentId"] ?? "", row[title] ?? ""]);
}
