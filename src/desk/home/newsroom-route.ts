import type { Core } from "@strapi/strapi";
import type { Context } from "koa";

import { newsroom } from "./newsroom";

/** Below /admin, because the gate lets the panel's requests through by their first segment. */
const PATH = "/admin/newsroom";

const READS_ARTICLES = {
  name: "admin::hasPermissions",
  config: {
    actions: [
      {
        action: "plugin::content-manager.explorer.read",
        subject: "api::article.article",
      },
    ],
  },
};

/** What the panel's home asks, once, instead of three content-manager lists with everything populated. */
export function newsroomRoute(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: "admin",
    routes: [
      {
        method: "GET",
        path: PATH,
        info: { type: "admin" },
        config: { policies: ["admin::isAuthenticatedAdmin", READS_ARTICLES] },
        handler: async (ctx: Context) => {
          ctx.body = { data: await newsroom(strapi, ctx.state["userAbility"]) };
        },
      },
    ],
  });
}
