import type { Core } from "@strapi/strapi";
import type { Context } from "koa";

/**
 * A route of the panel about many documents: GET /admin/newsroom/`name`. Everybody who is signed in may ask; `answer` gives
 * only what this ability may read. Answers `{data}`.
 */
export function listRoute(
  strapi: Core.Strapi,
  name: string,
  answer: (ability: unknown) => Promise<unknown>,
): void {
  strapi.server.routes({
    type: "admin",
    routes: [
      {
        method: "GET",
        path: `/admin/newsroom/${name}`,
        info: { type: "admin" },
        config: { policies: ["admin::isAuthenticatedAdmin"] },
        handler: async (ctx: Context) => {
          ctx.body = { data: await answer(ctx.state["userAbility"]) };
        },
      },
    ],
  });
}
