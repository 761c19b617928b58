import type { Core } from "@strapi/strapi";
import type { Context, Next } from "koa";

import { readerSnapshot } from "../../public-gate/reader-snapshot";
import { answerRefusal, Refusal } from "../../public-gate/refusal";
import { admit } from "./admit";
import { Refused } from "./refused";

/** What is said of a query before the GraphQL server sees it; what the server then reads is all of one moment. */
export function graphqlGuard(strapi: Core.Strapi) {
  const inSnapshot = readerSnapshot(strapi);
  const admitted = admit(strapi);

  return async function guard(ctx: Context, next: Next): Promise<void> {
    if (ctx.path !== "/graphql") {
      await next();
      return;
    }
    try {
      admitted(ctx);
      await inSnapshot(next);
    } catch (error) {
      if (error instanceof Refused) {
        ctx.status = error.status;
        ctx.body = { errors: error.errors };
      } else
        answerRefusal(ctx, error instanceof Refusal ? error : failed(error));
    }
  };

  /** The server answers its own errors: what comes out here is the database's, which could not begin or end. */
  function failed(error: unknown): Refusal {
    strapi.log.error(error);
    return new Refusal(500, "InternalServerError", "Internal Server Error");
  }
}
