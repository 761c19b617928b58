import type { Core } from "@strapi/strapi";

import { hasDrafts } from "../../changes/newsroom-types";
import { documentRoute } from "../document-routes/document-route";
import { optionalText, requiredText } from "../document-routes/fields";
import { kill } from "./kill";
import { move } from "./move";
import { restore } from "./restore";
import { withdraw } from "./withdraw";

/** How long a reason may be. */
const WHY = 2_000;
/** As long as the schemas let a slug be. */
const SLUG = 200;

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
    takes: { why: requiredText(WHY) },
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
}
