import type { Core } from "@strapi/strapi";
import type { Context } from "koa";

import { hasDrafts } from "../../changes/newsroom-types";
import { documentRoute } from "../document-routes/document-route";
import { optionalText, refuseField } from "../document-routes/fields";
import { parseInstant } from "../instant";
import { cancelSchedule } from "./cancel-schedule";
import { comingSchedules } from "./coming-schedules";
import { schedulesOf, type ScheduledAction } from "./schedule";
import { scheduleDocument } from "./schedule-document";

const WHY = optionalText(2_000);

/** What goes out and comes down by itself: planning it, taking it off, and what is coming. */
export function scheduleRoutes(strapi: Core.Strapi): void {
  documentRoute(strapi, {
    method: "POST",
    path: "/schedule",
    types: hasDrafts,
    rights: ["publish"],
    takes: { action, at, why: WHY },
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
  comingRoute(strapi);
}

function comingRoute(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: "admin",
    routes: [
      {
        method: "GET",
        path: "/admin/newsroom/schedules",
        info: { type: "admin" },
        config: { policies: ["admin::isAuthenticatedAdmin"] },
        handler: async (ctx: Context) => {
          const ability: unknown = ctx.state["userAbility"];
          ctx.body = { data: await comingSchedules(strapi, ability) };
        },
      },
    ],
  });
}

function action(value: unknown): ScheduledAction {
  if (value === "publish" || value === "withdraw") return value;
  return refuseField("action", "“action” is publish or withdraw.");
}

function at(value: unknown): string {
  return (
    parseInstant(value) ??
    refuseField(
      "at",
      "“at” is an instant with its zone, for example 2026-01-31T06:00:00-05:00.",
    )
  );
}
