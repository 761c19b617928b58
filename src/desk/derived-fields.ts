import type { DeskType } from "./roles/role";

/** What the newsroom writes by itself, on save, at publication or whenever its state changes: people read it and never type it. */
export const DERIVED_FIELDS: Partial<Record<DeskType, readonly string[]>> = {
  "api::article.article": [
    "clips",
    "byline",
    "wordCount",
    "readingMinutes",
    "datePublished",
    "dateModified",
    "deskState",
  ],
  "api::quote.quote": ["datePublished", "dateModified", "deskState"],
  "api::video-clip.video-clip": ["datePublished", "dateModified", "deskState"],
};
