import type { Core } from "@strapi/strapi";

import type { Edition } from "../../changes/editions/edition";
import { loadEditions } from "../../changes/editions/load-edition";
import { findRows } from "../../database/rows";
import { storiesToCome } from "../schedule/schedule";

const ARTICLE = "api::article.article";

interface ScheduledHolder {
  /** As the story would go out. */
  edition: Edition;
  goesOutAt: string;
}

/** The stories that are planned to go out and whose draft holds a quote or clip, itself or in one of its quotes. */
export async function scheduledHolders(
  strapi: Core.Strapi,
  documentId: string,
): Promise<ScheduledHolder[]> {
  const planned = await storiesToCome(strapi);
  if (planned.size === 0) return [];
  const rows = await findRows<{ documentId: string }>(strapi, ARTICLE, {
    where: {
      documentId: { $in: [...planned.keys()] },
      publishedAt: null,
      $or: [
        { quotes: { documentId } },
        { clips: { documentId } },
        { quotes: { clip: { documentId } } },
      ],
    },
    select: ["documentId"],
  });
  const ids = [...new Set(rows.map((row) => row.documentId))];
  const drafts = await loadEditions(strapi, ARTICLE, ids, "draft");
  return [...drafts].map(([id, { edition }]) => ({
    edition,
    goesOutAt: planned.get(id) ?? "",
  }));
}
