import type { Core } from "@strapi/strapi";

import { hasDrafts } from "../../changes/newsroom-types";
import { documentRoute } from "../document-routes/document-route";
import { optionalText, requiredText } from "../document-routes/fields";
import { listRoute } from "../document-routes/list-route";
import { handOver, sendBack } from "./hand-over";
import { waiting } from "./waiting";

/** As long as a reason may be. */
const COMMENT = 2_000;

/** From who writes to who edits and back again, and what waits between them. */
export function handoverRoutes(strapi: Core.Strapi): void {
  documentRoute(strapi, {
    method: "POST",
    path: "/ready",
    types: hasDrafts,
    rights: ["update"],
    takes: { comment: optionalText(COMMENT) },
    answer: ({ uid, documentId, input }) =>
      handOver(strapi, { uid, documentId, ...input }),
  });
  documentRoute(strapi, {
    method: "POST",
    path: "/send-back",
    types: hasDrafts,
    rights: ["publish"],
    takes: { comment: requiredText(COMMENT) },
    answer: ({ uid, documentId, input }) =>
      sendBack(strapi, { uid, documentId, ...input }),
  });
  listRoute(strapi, "waiting", (ability) => waiting(strapi, ability));
}
