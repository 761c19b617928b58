import type { Core } from "@strapi/strapi";
import { type DocumentNode, parse } from "graphql";
import type { Context, Next } from "koa";

import { readerSnapshot } from "../public-gate/reader-snapshot";
import { answerRefusal, badRequest, Refusal } from "../public-gate/refusal";
import { checkDocument, MAX_TOKENS } from "./check-document";

/** What is said of a query before the GraphQL server sees it; what the server then reads is all of one moment. */
export function graphqlGuard(strapi: Core.Strapi) {
  const inSnapshot = readerSnapshot(strapi);

  return async function guard(ctx: Context, next: Next): Promise<void> {
    if (ctx.path !== "/graphql") {
      await next();
      return;
    }
    try {
      const document = parsed(queryOf(ctx));
      if (document !== null) checkDocument(document);
      await inSnapshot(next);
    } catch (error) {
      answerRefusal(ctx, error instanceof Refusal ? error : failed(error));
    }
  };

  /** The server answers its own errors: what comes out here is the database's, which could not begin or end. */
  function failed(error: unknown): Refusal {
    strapi.log.error(error);
    return new Refusal(500, "InternalServerError", "Internal Server Error");
  }
}

function queryOf(ctx: Context): string {
  const { body } = ctx.request as { body?: unknown };
  if (Array.isArray(body))
    throw badRequest("One query at a time: a list of queries is not accepted");
  const sent =
    ctx.method === "POST"
      ? (body as { query?: unknown; extensions?: unknown })
      : ctx.query;
  if (sent.extensions !== undefined)
    throw badRequest("extensions are not accepted");
  if (typeof sent.query !== "string" || sent.query === "")
    throw badRequest("query is a GraphQL document, as text");
  return sent.query;
}

/** Null where it is not GraphQL at all: the server says so best. */
function parsed(query: string): DocumentNode | null {
  try {
    return parse(query, { maxTokens: MAX_TOKENS, noLocation: true });
  } catch {
    return null;
  }
}
