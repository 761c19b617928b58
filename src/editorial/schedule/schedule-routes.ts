import type { Core } from "@strapi/strapi";

import { hasDrafts } from "../../changes/newsroom-types";
import { documentRoute } from "../document-routes/document-route";
import { instant, oneOf, optionalText } from "../document-routes/fields";
import { listRoute } from "../document-routes/list-route";
import { cancelSchedule } from "./cancel-schedule";
import { comingSchedules } from "./coming-schedules";
import { schedulesOf } from "./schedule";
import { scheduleDocument } from "./schedule-document";

const WHY = optionalText(2_000);
const ACTION = oneOf(["publish", "withdraw"]);

/** What goes out and comes down by itself: planning it, taking it off, and what is coming. */
export function scheduleRoutes(strapi: Core.Strapi): void {
  documentRoute(strapi, {
    method: "POST",
    path: "/schedule",
    types: hasDrafts,
    rights: ["publish"],
    takes: { action: ACTION, at: instant, why: WHY },
    answer: ({ uid, documentId, input }) =>
      scheduleDocument(strapi, uid, documentId, input),
  });
  documentRoute(strapi, {
    method: "GET",
    path: "/schedule",
    types: hasDrafts,
    rights: ["read"],
    takes: {},
    answer: ({ documentId }) => schedulesOf(strapi, documentId),
  });
  documentRoute(strapi, {
    method: "DELETE",
    path: "/schedule/:id",
    types: hasDrafts,
    rights: ["publish"],
    takes: { why: WHY },
    answer: ({ documentId, params, input }) =>
      cancelSchedule(strapi, { documentId, id: params["id"] ?? "", ...input }),
  });
  listRoute(strapi, "schedules", (ability) => comingSchedules(strapi, ability));
}
