import type { Core } from "@strapi/strapi";

import type { Edition } from "../changes/editions/edition";
import { findEditions } from "../changes/editions/find-edition";
import { findReferences } from "../changes/editions/find-references";
import { loadEdition } from "../changes/editions/load-edition";
import { whole, type WholeStory } from "../changes/editions/whole-edition";
import { readableDrafts, type Previewer, type Readable } from "./previewer";

const ARTICLE = "api::article.article";
const QUOTE = "api::quote.quote";
const CLIP = "api::video-clip.video-clip";

export interface StoryDraft {
  story: WholeStory;
  /** The number of its last edition; null where readers never had one. */
  version: number | null;
}

/**
 * A story as readers would have it if it was published now, its new quotes and clips with it, as far as the previewer may
 * read them. Null where there is none, it is not his to read, or it was killed.
 */
export async function draftOf(
  strapi: Core.Strapi,
  readable: Readable,
  previewer: Previewer,
  documentId: string,
): Promise<StoryDraft | null> {
  const may = (uid: typeof ARTICLE | typeof QUOTE | typeof CLIP) => {
    return (documentIds: readonly string[]) =>
      readableDrafts(strapi, readable, previewer, uid, documentIds);
  };
  if (!(await may(ARTICLE)([documentId])).has(documentId)) return null;
  const loaded = await loadEdition(strapi, ARTICLE, documentId, "draft");
  if (loaded === null || !("body" in loaded.edition.document)) return null;

  const { document, parts } = loaded.edition;
  const recorded = await findEditions(strapi, [
    documentId,
    ...Object.keys(parts),
  ]);
  const last = recorded.get(documentId);
  if (last?.status === "killed") return null;

  const isLive = (id: string) => recorded.get(id)?.status === "live";
  const drafts = Object.values(parts).filter(
    (part) =>
      !isLive(part.documentId) &&
      recorded.get(part.documentId)?.status !== "killed",
  );
  const idsOf = (kind: "text" | "transcript") =>
    drafts.filter((part) => kind in part).map((part) => part.documentId);
  const quotes = await may(QUOTE)(idsOf("text"));
  const clips = await may(CLIP)(idsOf("transcript"));
  const shown = (id: string) => isLive(id) || quotes.has(id) || clips.has(id);
  const edition: Edition = {
    document,
    parts: Object.fromEntries(
      Object.entries(parts).filter(([id]) => shown(id)),
    ),
  };
  const references = await findReferences(strapi, edition);
  return {
    story: whole(edition.parts, references).story(document),
    version: last?.version ?? null,
  };
}
