import type { Core } from "@strapi/strapi";

import { hasDrafts } from "../../changes/newsroom-types";
import { documentRoute } from "../document-routes/document-route";
import { listRoute } from "../document-routes/list-route";
import { brokenStories } from "./broken/broken-stories";
import { howItStands } from "./how-it-stands";

/** What the checks say of a draft, and the live stories that a cascade has broken. */
export function checksRoutes(strapi: Core.Strapi): void {
  documentRoute(strapi, {
    method: "GET",
    path: "/checks",
    types: hasDrafts,
    rights: ["read"],
    takes: {},
    answer: ({ uid, documentId }) => howItStands(strapi, uid, documentId),
  });
  listRoute(strapi, "broken", (ability) => brokenStories(strapi, ability));
}
