import type { DeskType } from "./roles/role";

/** What the newsroom writes by itself, on save or at publication: people read it and never type it. */
export const DERIVED_FIELDS: Partial<Record<DeskType, readonly string[]>> = {
  "api::article.article": [
    "clips",
    "byline",
    "wordCount",
    "readingMinutes",
    "datePublished",
    "dateModified",
  ],
  "api::quote.quote": ["datePublished", "dateModified"],
  "api::video-clip.video-clip": ["datePublished", "dateModified"],
};
