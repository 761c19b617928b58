import type { Core } from "@strapi/strapi";
import type { Context, Next } from "koa";

import { askAgainLater, whyAway } from "./database-away";
import { answerRefusal } from "./refusal";
import { surfaceOf } from "./surface";

/**
 * Tells readers that they may ask again later, where Strapi would call it an error of its own that the database is away.
 * The panel is told of an error: whether a save was kept is not known when its connection breaks.
 */
export function tellUnavailable(strapi: Core.Strapi) {
  const limit = strapi.config.get<number>("graphql.timeout");

  return async function tell(ctx: Context, next: Next): Promise<void> {
    try {
      await next();
    } catch (error) {
      const refusal =
        surfaceOf(ctx.path) === "panel" ? null : askAgainLater(error, limit);
      if (refusal === null) throw error;
      logAway(strapi, error);
      answerRefusal(ctx, refusal);
    }
  };
}

/** One line: it is the database's log that has the rest. */
export function logAway(strapi: Core.Strapi, error: unknown): void {
  const why = whyAway(error);
  if (why !== null) strapi.log.warn(`The database could not be asked: ${why}`);
}
