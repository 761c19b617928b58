import type { Core } from "@strapi/strapi";

import { newsroomType } from "../changes/newsroom-types";
import { findEditions } from "../changes/editions/find-edition";
import type { EditionStatus } from "../changes/log/change";
import { dateWith } from "../changes/publication-dates";
import { findRows } from "../database/rows";
import type { LoadedDocuments } from "./documents";
import { refuse } from "./refuse";
import { isCarriedOut } from "./schedule/take-off";

type PartUid = "api::quote.quote" | "api::video-clip.video-clip";

/** A part that is not live now, and what became of it where readers had it once. */
interface Part {
  uid: PartUid;
  documentId: string;
  title: string;
  was: EditionStatus | null;
}

interface PartRow {
  documentId: string;
  publishedAt: string | null;
  title?: string | null;
  text?: string | null;
}

/**
 * Publishes the quotes and clips of a story that readers never had, so that they go out with it, in its transaction.
 *
 * @throws ValidationError that names the parts which were taken down: somebody decided that, so publishing a story that
 * shows them does not bring them back, and a story never goes out with holes.
 */
export async function publishNewParts(
  strapi: Core.Strapi,
  story: LoadedDocuments["api::article.article"],
  { quotes, clips }: { quotes: string[]; clips: string[] },
): Promise<void> {
  const parts = [
    ...(await notLive(strapi, "api::video-clip.video-clip", clips)),
    ...(await notLive(strapi, "api::quote.quote", quotes)),
  ];
  refuseTakenDown(parts.filter(({ was }) => was !== null));
  const date = story.datePublished ?? new Date().toISOString();
  for (const part of parts) await publishPart(strapi, part, date);
}

/** Publishes the clip in which a quote is heard, when readers never had it. */
export async function publishNewClipOf(
  strapi: Core.Strapi,
  quote: LoadedDocuments["api::quote.quote"],
): Promise<void> {
  const clips = quote.clip ? [quote.clip.documentId] : [];
  const parts = await notLive(strapi, "api::video-clip.video-clip", clips);
  refuseTakenDown(parts.filter(({ was }) => was !== null));
  for (const part of parts) {
    await publishPart(strapi, part, quote.datePublished ?? null);
  }
}

/** Those of the documents that readers do not have now, in their order: two statements, however many there are. */
async function notLive(
  strapi: Core.Strapi,
  uid: PartUid,
  documentIds: readonly string[],
): Promise<Part[]> {
  const title = newsroomType(uid).title;
  const rows = await findRows<PartRow>(strapi, uid, {
    where: { documentId: { $in: documentIds } },
    select: ["documentId", "publishedAt", title],
  });
  const drafts = documentIds.flatMap((documentId) => {
    const versions = rows.filter((row) => row.documentId === documentId);
    return versions.some((row) => row.publishedAt !== null)
      ? []
      : versions.slice(0, 1);
  });
  const recorded = await findEditions(
    strapi,
    drafts.map(({ documentId }) => documentId),
  );
  return drafts.map((draft) => ({
    uid,
    documentId: draft.documentId,
    title: draft.title ?? draft.text ?? "",
    was: recorded.get(draft.documentId)?.status ?? null,
  }));
}

async function publishPart(
  strapi: Core.Strapi,
  { uid, documentId }: Part,
  date: string | null,
): Promise<void> {
  await dateWith(strapi, uid, documentId, date);
  await strapi.documents(uid).publish({ documentId });
}

function refuseTakenDown(parts: readonly Part[]): void {
  refuse(
    parts.map(({ uid, title, was }) => ({
      path: [uid === "api::quote.quote" ? "quotes" : "clips"],
      message:
        was === "killed"
          ? `${killedPart(newsroomType(uid).noun, title)} was killed and never returns: take it out of the text.`
          : `The ${newsroomType(uid).noun} “${title}” was taken down: take it out of the text, or publish it again first.`,
    })),
  );
}

/** Named to whoever publishes; the words of what was killed are not kept in a schedule. */
const killedPart = (noun: string, title: string) =>
  isCarriedOut() ? `A ${noun} in it` : `The ${noun} “${title}”`;
