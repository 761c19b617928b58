import type { Core } from "@strapi/strapi";
import type { Context, Next } from "koa";

import { GivenUp } from "../../database/in-time";
import { jsonBody } from "../../public-gate/json-body";
import { readerSnapshot } from "../../public-gate/reader-snapshot";
import { admit } from "./admit";
import { answerOf, refusalOf } from "./answer-of";
import { sendAnswer } from "./send-answer";

/**
 * Answers GraphQL: a query that is within the limits by one statement, and any other by what is wrong with it. It stands
 * right behind the gate: what Strapi does for every request after that costs as much as an answer.
 */
export function graphqlGuard(strapi: Core.Strapi) {
  const admitted = admit(strapi);
  const answer = answerOf(strapi);
  const inSnapshot = readerSnapshot(strapi);
  const isBatching = strapi.config.get<boolean>("graphql.batching");

  const withBody = jsonBody();

  return async function guard(ctx: Context, next: Next): Promise<void> {
    if (ctx.path === "/graphql") await withBody(ctx, () => asked(ctx, next));
    else await next();
  };

  async function asked(ctx: Context, next: Next): Promise<void> {
    try {
      const operation = admitted(ctx);
      if (isBatching) sendAnswer(ctx, await answer(operation, ctx.res));
      else await inSnapshot(() => bySingleRows(ctx, next));
    } catch (error) {
      if (error instanceof GivenUp && error.because === "gone") return;
      sendAnswer(ctx, refusalOf(strapi, error));
    }
  }
}

/** As Strapi's own resolvers answer, to compare with: what they read is all of one moment too. */
async function bySingleRows(ctx: Context, next: Next): Promise<void> {
  // Asked for HTML, its server would answer with a page of its own.
  ctx.req.headers.accept = "application/json";
  await next();
}
