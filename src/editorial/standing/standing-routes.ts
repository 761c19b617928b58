import type { Core } from "@strapi/strapi";

import { hasDrafts } from "../../changes/newsroom-types";
import { documentRoute } from "../document-routes/document-route";
import { listRoute } from "../document-routes/list-route";
import { atTheDesk } from "./at-the-desk";
import { cameDown } from "./came-down";

/** How one document stands at the desk, and what came down. */
export function standingRoutes(strapi: Core.Strapi): void {
  documentRoute(strapi, {
    method: "GET",
    path: "/desk",
    types: hasDrafts,
    rights: ["read"],
    takes: {},
    answer: (asked) => atTheDesk(strapi, asked),
  });
  listRoute(strapi, "came-down", (ability) => cameDown(strapi, ability));
}
