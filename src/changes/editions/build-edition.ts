import type { NewsroomUid } from "../newsroom-types";
import { buildArticle } from "./build-article";
import { buildQuote } from "./build-quote";
import {
  buildAuthor,
  buildPerson,
  buildSection,
  buildTopic,
} from "./build-reference-data";
import { buildVideoClip } from "./build-video-clip";
import type { DocumentEdition } from "./edition";
import type { Row } from "./row";

/** From a row with all that hangs on it to what the public may see of it: one pure function a type. */
export const BUILD_EDITION = {
  "api::article.article": buildArticle,
  "api::quote.quote": buildQuote,
  "api::video-clip.video-clip": buildVideoClip,
  "api::author.author": buildAuthor,
  "api::person.person": buildPerson,
  "api::topic.topic": buildTopic,
  "api::section.section": buildSection,
} as const satisfies Record<NewsroomUid, (row: Row) => DocumentEdition>;
