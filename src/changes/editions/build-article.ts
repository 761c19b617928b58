import { presentBlocks } from "../../public-gate/present-blocks";
import { buildPicture } from "./build-picture";
import { buildRights, buildSource } from "./build-shared";
import type {
  ArticleEdition,
  BlockEdition,
  CorrectionEdition,
} from "./edition";
import {
  documentIdOf,
  instant,
  many,
  number,
  one,
  ref,
  refs,
  text,
  type Row,
} from "./row";

/** What goes out of a story: these fields and no others. The byline is joined from the authors. */
export const buildArticle = (row: Row): ArticleEdition => ({
  documentId: documentIdOf(row),
  title: text(row["title"]),
  slug: text(row["slug"]),
  kicker: text(row["kicker"]),
  deck: text(row["deck"]),
  displayQuote: ref(row["displayQuote"]),
  leadPicture: one(row["leadPicture"], buildPicture),
  body: many(row["body"], buildBlock).flat(),
  authors: refs(row["authors"]),
  section: ref(row["section"]),
  topics: refs(row["topics"]),
  people: refs(row["people"]),
  corrections: many(row["corrections"], buildCorrection),
  dateline: text(row["dateline"]),
  source: one(row["source"], buildSource),
  rights: one(row["rights"], buildRights),
  language: text(row["language"]),
  embargoedUntil: instant(row["embargoedUntil"]),
  quotes: refs(row["quotes"]),
  clips: refs(row["clips"]),
  wordCount: number(row["wordCount"]),
  readingMinutes: number(row["readingMinutes"]),
  datePublished: instant(row["datePublished"]),
  dateModified: instant(row["dateModified"]),
  publishedAt: instant(row["publishedAt"]),
  updatedAt: instant(row["updatedAt"]),
});

/** A kind of block that is not on this list is not told. */
function buildBlock(row: Row): BlockEdition[] {
  const component = row["__component"];
  switch (component) {
    case "story.text":
      return [{ __component: component, body: presentBlocks(row["body"]) }];
    case "story.heading":
      return [{ __component: component, text: text(row["text"]) }];
    case "story.quote":
      return [
        {
          __component: component,
          quote: ref(row["quote"]),
          attribution: text(row["attribution"]),
        },
      ];
    case "story.clip":
      return [{ __component: component, clip: ref(row["clip"]) }];
    case "story.picture":
      return [{ __component: component, ...buildPicture(row) }];
    default:
      return [];
  }
}

const buildCorrection = (row: Row): CorrectionEdition => ({
  kind: text(row["kind"]),
  text: text(row["text"]),
  at: instant(row["at"]),
});
