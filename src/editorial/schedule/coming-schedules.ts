import type { Core } from "@strapi/strapi";

import {
  hasDrafts,
  newsroomType,
  uidOfType,
  type DraftedUid,
} from "../../changes/newsroom-types";
import { findRows } from "../../database/rows";
import { permittedWhere } from "../document-routes/permitted-where";
import { schedulesToCome, type Schedule } from "./schedule";

interface ComingSchedule extends Schedule {
  /** What people call the document. */
  title: string;
}

/** What is coming, soonest first, after what did not come: of the documents that an administrator may read. */
export async function comingSchedules(
  strapi: Core.Strapi,
  ability: unknown,
): Promise<ComingSchedule[]> {
  const pending = await schedulesToCome(strapi);
  const titles = new Map<string, string>();
  for (const type of new Set(pending.map((schedule) => schedule.type))) {
    const uid = uidOfType(type);
    if (uid === null || !hasDrafts(uid)) continue;
    const ids = pending
      .filter((schedule) => schedule.type === type)
      .map(({ documentId }) => documentId);
    for (const [id, title] of await readable(strapi, ability, uid, ids))
      titles.set(id, title);
  }
  return pending.flatMap((schedule) => {
    const title = titles.get(schedule.documentId);
    return title === undefined ? [] : [{ ...schedule, title }];
  });
}

/** The titles of those of the documents that may be read. */
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
