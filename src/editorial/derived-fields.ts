import type { Core } from "@strapi/strapi";

import { findRows } from "../database/rows";
import {
  deriveStory,
  type DerivedStory,
} from "../api/article/derivation/derive-story";
import type { LoadedDocuments } from "./documents";
import { misquoted } from "./misquoted";

type Story = LoadedDocuments["api::article.article"];

/** Brings a story's derived fields in line with its parts; writes only what differs, and answers what it wrote. */
export async function saveDerivedFields(
  strapi: Core.Strapi,
  story: Story,
): Promise<{ derived: DerivedStory; written: object }> {
  const told = deriveStory(story);
  const kept = await misquoted(strapi, story, told.quotes);
  const derived = { ...told, quotes: [...told.quotes, ...kept] };
  const changes = differences(story, derived);
  if (Object.keys(changes).length === 0) return { derived, written: {} };

  const { quotes, clips, ...plain } = changes;
  const row = (await strapi.db.query("api::article.article").update({
    where: { id: story.id },
    data: {
      ...plain,
      ...(quotes && {
        quotes: { set: await draftRows(strapi, "api::quote.quote", quotes) },
      }),
      ...(clips && {
        clips: {
          set: await draftRows(strapi, "api::video-clip.video-clip", clips),
        },
      }),
    },
  })) as { updatedAt?: string };
  return {
    derived,
    written: {
      ...plain,
      updatedAt: row.updatedAt,
    },
  };
}

function differences(
  story: Story,
  derived: DerivedStory,
): Partial<DerivedStory> {
  const ids = (
    documents: readonly { documentId: string }[] | null | undefined,
  ) => (documents ?? []).map((document) => document.documentId).join();
  return {
    ...(ids(story.quotes) !== derived.quotes.join() && {
      quotes: derived.quotes,
    }),
    ...(ids(story.clips) !== derived.clips.join() && { clips: derived.clips }),
    ...((story.byline ?? null) !== derived.byline && {
      byline: derived.byline,
    }),
    ...(story.wordCount !== derived.wordCount && {
      wordCount: derived.wordCount,
    }),
    ...(story.readingMinutes !== derived.readingMinutes && {
      readingMinutes: derived.readingMinutes,
    }),
  };
}

/** The draft rows of documents, in the order asked for: a draft's relations point at drafts. */
async function draftRows(
  strapi: Core.Strapi,
  uid: "api::quote.quote" | "api::video-clip.video-clip",
  documentIds: string[],
) {
  const rows = await findRows<{ id: number; documentId: string }>(strapi, uid, {
    where: { documentId: { $in: documentIds }, publishedAt: null },
    select: ["id", "documentId"],
  });
  return documentIds.flatMap((documentId) =>
    rows
      .filter((row) => row.documentId === documentId)
      .map(({ id }) => ({ id })),
  );
}
