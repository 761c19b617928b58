import type { Context, Next } from "koa";

import { tellCollision } from "./collision-error";
import { ConflictError } from "./conflict-error";
import { GoneError } from "./gone-error";

/** Answers a conflict with 409 and what is gone with 410 (RFC 9110 section 15.5): Strapi gives all errors of ours 400. */
export function answerConflicts() {
  return async function tellConflicts(ctx: Context, next: Next): Promise<void> {
    try {
      await next();
    } catch (thrown) {
      const error = tellCollision(thrown);
      if (!(error instanceof ConflictError || error instanceof GoneError))
        throw error;
      const { name, message, details } = error;
      const status = error instanceof GoneError ? 410 : 409;
      ctx.status = status;
      ctx.body = { data: null, error: { status, name, message, details } };
    }
  };
}
