import type { Core } from "@strapi/strapi";

import { hasDrafts } from "../../changes/newsroom-types";
import { documentRoute } from "../document-routes/document-route";
import { howItStands } from "./how-it-stands";

/** What the checks say of a draft. */
export function checksRoutes(strapi: Core.Strapi): void {
  documentRoute(strapi, {
    method: "GET",
    path: "/checks",
    types: hasDrafts,
    rights: ["read"],
    takes: {},
    answer: ({ uid, documentId }) => howItStands(strapi, uid, documentId),
  });
}
