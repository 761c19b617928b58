import type { Core } from "@strapi/strapi";

import { dateWith, wasPublished } from "../changes/publication-dates";
import { loadDraft, loadLive, type LoadedDocuments } from "./documents";

type Part = "api::quote.quote" | "api::video-clip.video-clip";

/**
 * Publishes the quotes and clips of a story that readers never had, so that they go out with it, in its transaction.
 * One that came down stays down: somebody decided that, and publishing a story that used it does not undo it.
 */
export async function publishNewParts(
  strapi: Core.Strapi,
  story: LoadedDocuments["api::article.article"],
  quotes: string[],
  clips: string[],
) {
  const date = story.datePublished ?? new Date().toISOString();
  for (const clip of clips)
    await publishWhenNew(strapi, "api::video-clip.video-clip", clip, date);
  for (const quote of quotes)
    await publishWhenNew(strapi, "api::quote.quote", quote, date);
}

/** Publishes the clip in which a quote is heard, when readers never had it. */
export async function publishNewClipOf(
  strapi: Core.Strapi,
  quote: LoadedDocuments["api::quote.quote"],
): Promise<void> {
  const clip = quote.clip?.documentId;
  if (clip !== undefined)
    await publishWhenNew(
      strapi,
      "api::video-clip.video-clip",
      clip,
      quote.datePublished ?? null,
    );
}

async function publishWhenNew(
  strapi: Core.Strapi,
  uid: Part,
  documentId: string,
  date: string | null,
): Promise<void> {
  if ((await loadLive(strapi, uid, documentId)) !== null) return;
  if (await wasPublished(strapi, uid, documentId)) return;
  if ((await loadDraft(strapi, uid, documentId)) === null) return;
  await dateWith(strapi, uid, documentId, date);
  await strapi.documents(uid).publish({ documentId });
}
