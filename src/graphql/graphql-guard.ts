import { type DocumentNode, parse } from "graphql";
import type { Context, Next } from "koa";

import { answerRefusal, badRequest, Refusal } from "../public-gate/refusal";
import { checkDocument, MAX_TOKENS } from "./check-document";

/** What is said of a query before the GraphQL server sees it. */
export function graphqlGuard() {
  return async function guard(ctx: Context, next: Next): Promise<void> {
    if (ctx.path === "/graphql")
      try {
        const query = queryOf(ctx);
        const document = parsed(query);
        if (document !== null) checkDocument(document);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        answerRefusal(ctx, error);
        return;
      }
    await next();
  };
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
