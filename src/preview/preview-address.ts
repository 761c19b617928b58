import type { Core } from "@strapi/strapi";

import { findEdition } from "../changes/editions/find-edition";
import { links, type Newsroom } from "../formats/links";
import { askingNow, readableDrafts, type Readable } from "./previewer";
import { secretOf } from "./preview-secret";
import { signPreview } from "./preview-token";

/** What Strapi's panel asks for: one of a document's two versions. */
export interface PreviewAsked {
  documentId?: string;
  status?: string;
}

const ARTICLE = "api::article.article";

/**
 * What Strapi's preview opens: the page of a live story, or the page of drafts with a token in its fragment, which no server
 * is sent and no log keeps. Undefined where there is nothing to show: no preview is offered then. (Strapi itself lets
 * everybody ask who is signed in.) Quotes and clips are seen in the stories that show them.
 */
export async function previewAddress(
  strapi: Core.Strapi,
  readable: Readable,
  uid: string,
  { documentId, status }: PreviewAsked,
): Promise<string | undefined> {
  if (uid !== ARTICLE || documentId === undefined) return undefined;
  const last = await findEdition(strapi, documentId);
  if (status === "published")
    return last?.status === "live" && last.slug !== null
      ? links(strapi.config.get<Newsroom>("newsroom")).story(last.slug)
      : undefined;

  const previewer = askingNow(strapi);
  if (previewer === null || last?.status === "killed") return undefined;
  const drafts = await readableDrafts(strapi, readable, previewer, uid, [
    documentId,
  ]);
  if (!drafts.has(documentId)) return undefined;
  const address = new URL(strapi.config.get<string>("newsroom.previewUrl"));
  const token = signPreview(secretOf(strapi), {
    type: "article",
    documentId,
    version: last?.version ?? null,
    by: previewer.id,
  });
  address.hash = `token=${token}`;
  return address.toString();
}
