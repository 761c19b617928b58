import type { Core } from "@strapi/strapi";
import type { Context, Next } from "koa";

import { adminSession } from "./admin-session";
import { checkPanelQuery } from "./check-panel-query";
import {
  checkBody,
  checkMethod,
  checkRequest,
  methodsOf,
} from "./check-request";
import { contentRoutes, type OwnRoutes } from "./content-routes";
import { checkGraphqlRequest } from "./check-graphql-request";
import { answerOptions, dropHeaders, setHeaders } from "./headers";
import { hideColleagues } from "./hide-colleagues";
import { type Checked, readQuery } from "./query-tree";
import { answerRefusal, notFound, Refusal } from "./refusal";
import { publicUrl, shapesOf } from "./shapes-of";
import { surfaceOf } from "./surface";

/**
 * The one door of all requests: in goes only what is on a list. Of an answer to a reader goes out only what is public,
 * which public-content.ts writes.
 */
export function publicGate(strapi: Core.Strapi, own: OwnRoutes) {
  const routeOf = contentRoutes(shapesOf(strapi), own);
  const mayUpload = adminSession(strapi);
  const pictures = new URL(publicUrl(strapi)).origin;

  return async function gate(ctx: Context, next: Next): Promise<void> {
    const surface = surfaceOf(ctx.path);
    dropHeaders(ctx, surface);
    try {
      checkRequest(ctx, surface);
      const route = surface === "content" ? routeOf(ctx.path) : null;
      if (surface === "content" && route === null) throw notFound();
      checkMethod(ctx, surface);
      if (surface === "panel") checkPanelQuery(ctx.query);
      await checkBody(ctx, surface, mayUpload);
      if (ctx.method === "OPTIONS")
        answerOptions(ctx, surface, methodsOf(surface));
      else if (route !== null) {
        setQuery(ctx, route.check(readQuery(ctx.querystring)));
        await next();
      } else if (surface === "graphql") await readGraphql(ctx, next);
      else await next();
      if (surface === "panel") hideColleagues(ctx.body);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      answerRefusal(ctx, error);
    } finally {
      setHeaders(ctx, surface, pictures);
    }
  };
}

/**
 * Strapi sees the query made anew from what was checked, in place of the property by which it parses the address: its parser
 * drops, without a word, what goes beyond its limits (1,000 parameters, lists of 100), and a filter that is dropped shows
 * the whole list.
 */
function setQuery(ctx: Context, query: Record<string, Checked>): void {
  Object.defineProperty(ctx.request, "query", { value: query, writable: true });
}

/** GraphQL over GET and POST; HEAD is a GET whose body Koa does not send (RFC 9110 section 9.3.2). */
async function readGraphql(ctx: Context, next: Next): Promise<void> {
  checkGraphqlRequest(ctx.method, readQuery(ctx.querystring));
  const { method } = ctx;
  if (method === "HEAD") ctx.method = "GET";
  await next();
  ctx.method = method;
}
