import { countWords } from "../../api/article/derivation/words";
import { bodyHtml } from "../../formats/html/body-html";
import { contentHash } from "./content-hash";
import type { Edition } from "./edition";
import { referencesOf } from "./references";
import { searchable, type Searchable } from "./searchable";

/** What the table `editions` holds of an edition, but for what only the log knows (its number, its place). */
export interface EditionRow {
  slug: string | null;
  title: string | null;
  hash: string;
  refs: string[];
  parts: string[];
  datePublished: string | null;
  dateModified: string | null;
  bodyHtml: string | null;
  bodyText: string | null;
  wordCount: number | null;
  searchable: Searchable;
}

/** Pure: from one edition always the same row, so that the table can be derived again from the log. */
export function editionRow(edition: Edition): EditionRow {
  const { document, parts } = edition;
  const found = searchable(edition);
  const story = "body" in document ? document : null;
  return {
    slug: "slug" in document ? document.slug : null,
    title: titleOf(edition),
    hash: contentHash(edition),
    ...referencesOf(edition),
    datePublished: "datePublished" in document ? document.datePublished : null,
    dateModified: "dateModified" in document ? document.dateModified : null,
    bodyHtml: story === null ? null : bodyHtml(story, parts),
    bodyText: story === null ? null : found.body,
    wordCount: story === null ? null : countWords(found.body),
    searchable: found,
  };
}

/** What people call the document. */
function titleOf({ document }: Edition): string | null {
  if ("name" in document) return document.name;
  return "text" in document ? document.text : document.title;
}
