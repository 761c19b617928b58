import type { Core } from "@strapi/strapi";

import { inTransaction } from "../database/in-transaction";
import { sqlFile } from "../database/sql-file";
import { newsroomType, type NewsroomUid } from "./newsroom-types";

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
  await date(strapi, uid, "date-publication", { documentId, now: new Date() });
}

/** Gives a draft that was never published the date of the story that it goes out with. */
export async function dateWith(
  strapi: Core.Strapi,
  uid: NewsroomUid,
  documentId: string,
  story: string | null,
): Promise<void> {
  if (story === null) return;
  await date(strapi, uid, "date-with", { documentId, story: new Date(story) });
}

/**
 * Dates a change that nobody saved, as when a quote in them changes: on drafts and live rows, so that they agree. Their
 * `updatedAt` stays: whoever has one of them open may go on.
 */
export async function dateChange(
  strapi: Core.Strapi,
  uid: NewsroomUid,
  documentIds: readonly string[],
): Promise<void> {
  if (!newsroomType(uid).drafts) return;
  await inTransaction(strapi, (trx) =>
    trx(strapi.db.metadata.get(uid).tableName)
      .whereIn("document_id", documentIds)
      .update({ date_modified: new Date() }),
  );
}

/** Moments as `Date`: the driver writes them as Strapi's own engine does, whose columns know no zone. */
async function date(
  strapi: Core.Strapi,
  uid: NewsroomUid,
  statement: string,
  parameters: Record<string, string | Date>,
): Promise<void> {
  const documents = strapi.db.metadata.get(uid).tableName;
  await inTransaction(strapi, (trx) =>
    trx.raw(sqlFile(`src/changes/sql/${statement}.sql`), {
      documents,
      ...parameters,
    }),
  );
}
