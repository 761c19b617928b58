import type { Context, Next } from "koa";

import { ConflictError } from "./conflict-error";

/** Answers a conflict with 409 (RFC 9110 section 15.5.10): Strapi gives every error of an application the status 400. */
export function answerConflicts() {
  return async function tellConflicts(ctx: Context, next: Next): Promise<void> {
    try {
      await next();
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
      const { name, message, details } = error;
      ctx.status = 409;
      ctx.body = { data: null, error: { status: 409, name, message, details } };
    }
  };
}
