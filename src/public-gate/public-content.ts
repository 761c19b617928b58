import type { Core } from "@strapi/strapi";
import type { Context, Next } from "koa";

import {
  type ContentRoute,
  contentRoutes,
  type OwnRoutes,
} from "./content-routes";
import { liveLeads, namedLeads } from "./leads";
import { present } from "./present";
import { absoluteUrl } from "./present-media";
import type { Shape } from "./public-shape";
import { readerSnapshot } from "./reader-snapshot";
import { publicUrl, shapesOf } from "./shapes-of";

/**
 * What the public reads over REST: all of one answer is of one moment, and it is written anew from what is public. The
 * gate has let it in; this stands behind Strapi's own errors, and behind tell-unavailable.ts.
 */
export function publicContent(strapi: Core.Strapi, own: OwnRoutes) {
  const shapes = shapesOf(strapi);
  const routeOf = contentRoutes(shapes, own);
  const absolute = absoluteUrl(publicUrl(strapi));
  const inSnapshot = readerSnapshot(strapi);

  return async function readContent(ctx: Context, next: Next): Promise<void> {
    const route = routeOf(ctx.path);
    if (route === null) {
      await next();
      return;
    }
    if (route.oneStatement) await answer(route, ctx, next);
    else await inSnapshot(() => answer(route, ctx, next));
  };

  async function answer({ shape }: ContentRoute, ctx: Context, next: Next) {
    await next();
    if (ctx.status !== 200 || shape === null) return;
    const { data, meta } = ctx.body as { data: unknown; meta?: unknown };
    const rows = [data].flat();
    const leads = await liveLeads(
      strapi,
      rows.flatMap((row) => namedLeads(shapes, shape, row)),
    );
    const how = { shapes, absolute, leads };
    const asked = narrowed(shape, ctx.query["fields"]);
    const shown = rows.map((row) => present(asked, row, how));
    ctx.body = {
      data: Array.isArray(data) ? shown : shown[0],
      meta: meta ?? {},
    };
  }
}

/** With `fields`, those alone: Strapi adds the ones that it sorted by. */
function narrowed(shape: Shape, fields: unknown): Shape {
  if (!Array.isArray(fields)) return shape;
  const scalars = [...shape.scalars].filter(([name]) => fields.includes(name));
  return { ...shape, scalars: new Map(scalars) };
}
