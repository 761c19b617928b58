import type { Core } from "@strapi/strapi";
import type { Context } from "koa";

/**
 * Koa reads the path of a request anew wherever it is asked for, and throws where there is none, as in
 * `GET http://[/ HTTP/1.1`. Before all others, so that none of them has to expect it: such a request goes on as one
 * that the gate refuses.
 */
export function requestTarget(strapi: Core.Strapi): void {
  strapi.server.use((ctx, next) => {
    if (!isReadable(ctx)) {
      ctx.state["unreadableTarget"] = true;
      ctx.req.url = "/";
    }
    return next();
  });
}

function isReadable(ctx: Context): boolean {
  try {
    return ctx.path.length > 0;
  } catch {
    return false;
  }
}
