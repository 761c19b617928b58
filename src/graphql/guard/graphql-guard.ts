import type { Core } from "@strapi/strapi";
import type { Context, Next } from "koa";

import { readerSnapshot } from "../../public-gate/reader-snapshot";
import { admit } from "./admit";
import { answerOf, refusalOf } from "./answer-of";
import { GivenUp } from "./in-time";
import { sendAnswer } from "./send-answer";

/** Answers GraphQL: a query that is within the limits by one statement, and any other by what is wrong with it. */
export function graphqlGuard(strapi: Core.Strapi) {
  const admitted = admit(strapi);
  const answer = answerOf(strapi);
  const inSnapshot = readerSnapshot(strapi);
  const isBatching = strapi.config.get<boolean>("graphql.batching");

  return async function guard(ctx: Context, next: Next): Promise<void> {
    if (ctx.path !== "/graphql") return void (await next());
    try {
      const operation = admitted(ctx);
      if (isBatching) sendAnswer(ctx, await answer(operation, ctx.res));
      else await inSnapshot(() => bySingleRows(ctx, next));
    } catch (error) {
      if (error instanceof GivenUp && error.because === "gone") return;
      sendAnswer(ctx, refusalOf(strapi, error));
    }
  };
}

/** As Strapi's own resolvers answer, to compare with: what they read is all of one moment too. */
async function bySingleRows(ctx: Context, next: Next): Promise<void> {
  // Asked for HTML, its server would answer with a page of its own.
  ctx.req.headers.accept = "application/json";
  await next();
}
