import type { Core } from "@strapi/strapi";

import { oneStatement } from "../database/one-statement";
import type { LoadedDocuments } from "./documents";
import { hashesOf } from "./stale-writes/record-save";

const ARTICLE = "api::article.article";

/**
 * The fragments of a story that would leave it because their words do not stand in its text, though nobody changed the
 * text: the words themselves were. They stay, so that the checks keep the story in until somebody has looked.
 */
export async function misquoted(
  strapi: Core.Strapi,
  story: LoadedDocuments[typeof ARTICLE],
  staying: readonly string[],
): Promise<string[]> {
  const leaving = (story.quotes ?? []).filter(
    ({ documentId, kind }) =>
      kind === "fragment" && !staying.includes(documentId),
  );
  if (leaving.length === 0) return [];
  const [last] = await oneStatement<{ body: string | null }>(
    strapi,
    "src/editorial/sql/last-body.sql",
    { documentId: story.documentId },
  );
  return last?.body === hashesOf(strapi, ARTICLE, story)["body"]
    ? leaving.map(({ documentId }) => documentId)
    : [];
}
