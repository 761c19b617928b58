import { errors } from "@strapi/utils";
import type { Context, Next } from "koa";

import { surfaceOf } from "./surface";

/** What Strapi says itself of a value that is not a number, before the database is asked. */
const NOT_A_NUMBER = /^Expected a valid (Number|BigInteger)/;
/** Class 22 of PostgreSQL's error codes, "data exception": a value that does not fit where it was put. */
const DATA_EXCEPTION = /^22[0-9A-Z]{3}$/;

/**
 * Strapi lets the panel compare a number with a word, and then calls the database's complaint a failure of its own. It
 * is the caller's mistake, and is told without the SQL. Readers' queries are checked before, and must not come so far.
 */
export function inputErrors() {
  return async function tellInputErrors(
    ctx: Context,
    next: Next,
  ): Promise<void> {
    try {
      await next();
    } catch (error) {
      if (surfaceOf(ctx.path) !== "panel" || !isInputError(error)) throw error;
      throw new errors.ValidationError(
        "A value does not fit the field that it is meant for",
      );
    }
  };
}

function isInputError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (NOT_A_NUMBER.test(error.message)) return true;
  return (
    "code" in error &&
    typeof error.code === "string" &&
    DATA_EXCEPTION.test(error.code)
  );
}
