import type { Core } from "@strapi/strapi";

import { dateWith } from "../changes/publication-dates";
import { oneStatement } from "../database/one-statement";
import type { LoadedDocuments } from "./documents";

type PartUid = "api::quote.quote" | "api::video-clip.video-clip";

/**
 * Publishes the quotes and clips of a story that readers never had, so that they go out with it, in its transaction. What
 * was taken down stays down: see part-available.ts.
 */
export async function publishNewParts(
  strapi: Core.Strapi,
  story: LoadedDocuments["api::article.article"],
  { quotes, clips }: { quotes: string[]; clips: string[] },
): Promise<void> {
  const unseen = await neverPublic(strapi, [...clips, ...quotes]);
  const date = story.datePublished ?? new Date().toISOString();
  const publish = (uid: PartUid) => publishPart(strapi, uid, date);
  for (const clip of clips.filter((id) => unseen.has(id)))
    await publish("api::video-clip.video-clip")(clip);
  for (const quote of quotes.filter((id) => unseen.has(id)))
    await publish("api::quote.quote")(quote);
}

/** Publishes the clip in which a quote is heard, when readers never had it. */
export async function publishNewClipOf(
  strapi: Core.Strapi,
  { clip, datePublished }: LoadedDocuments["api::quote.quote"],
): Promise<void> {
  if (clip === null || clip === undefined) return;
  const { documentId } = clip;
  const unseen = await neverPublic(strapi, [documentId]);
  if (unseen.has(documentId))
    await publishPart(
      strapi,
      "api::video-clip.video-clip",
      datePublished ?? null,
    )(documentId);
}

/** Those of the documents of which the log knows nothing: one statement, however many there are. */
async function neverPublic(
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<Set<string>> {
  if (documentIds.length === 0) return new Set();
  const rows = await oneStatement<{ documentId: string }>(
    strapi,
    "src/editorial/sql/ever-public.sql",
    { documentIds: [...documentIds] },
  );
  const known = new Set(rows.map(({ documentId }) => documentId));
  return new Set(documentIds.filter((id) => !known.has(id)));
}

const publishPart =
  (strapi: Core.Strapi, uid: PartUid, date: string | null) =>
  async (documentId: string): Promise<void> => {
    await dateWith(strapi, uid, documentId, date);
    await strapi.documents(uid).publish({ documentId });
  };
