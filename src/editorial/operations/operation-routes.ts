import type { Core } from "@strapi/strapi";

import { hasDrafts, type NewsroomUid } from "../../changes/newsroom-types";
import { documentRoute } from "../document-routes/document-route";
import {
  flag,
  oneOf,
  optionalInstant,
  optionalText,
  requiredText,
} from "../document-routes/fields";
import { correct } from "./correct";
import { kill } from "./kill";
import { move } from "./move";
import { restore } from "./restore";
import { withdraw } from "./withdraw";

/** How long a reason may be. */
const WHY = 2_000;
/** As long as the schemas let a slug be. */
const SLUG = 200;
/** A note to readers. */
const NOTE = 2_000;
const NOTE_KIND = oneOf(["correction", "clarification", "update"]);

const taking = {
  method: "POST",
  types: hasDrafts,
  rights: ["publish"],
} as const;

/** What is done in public to a story, quote or clip, besides publishing it. Each answers how it stands then. */
export function operationRoutes(strapi: Core.Strapi): void {
  documentRoute(strapi, {
    ...taking,
    path: "/withdraw",
    takes: { why: optionalText(WHY) },
    answer: ({ uid, documentId, input }) =>
      withdraw(strapi, { uid, documentId, ...input }),
  });
  documentRoute(strapi, {
    ...taking,
    path: "/restore",
    takes: { why: optionalText(WHY) },
    answer: ({ uid, documentId, input }) =>
      restore(strapi, { uid, documentId, ...input }),
  });
  documentRoute(strapi, {
    ...taking,
    path: "/kill",
    takes: { why: requiredText(WHY), confirm: requiredText(SLUG) },
    answer: ({ uid, documentId, input }) =>
      kill(strapi, { uid, documentId, ...input }),
  });
  documentRoute(strapi, {
    ...taking,
    path: "/move",
    // The slug is a field of the draft too.
    rights: ["update", "publish"],
    takes: { slug: requiredText(SLUG), why: optionalText(WHY) },
    answer: ({ uid, documentId, input }) =>
      move(strapi, { uid, documentId, ...input }),
  });
  documentRoute(strapi, {
    ...taking,
    path: "/correct",
    types: isArticle,
    // The note is a field of the draft too.
    rights: ["update", "publish"],
    takes: {
      kind: NOTE_KIND,
      text: requiredText(NOTE),
      at: optionalInstant,
      why: optionalText(WHY),
      returns: flag,
    },
    answer: ({ documentId, input: { why, returns, ...note } }) =>
      correct(strapi, { documentId, why, returns }, note),
  });
}

/** Only stories tell readers what was changed in them. */
const isArticle = (uid: string): uid is NewsroomUid & "api::article.article" =>
  uid === "api::article.article";
