import type { Core } from "@strapi/strapi";
import type { Context, Next } from "koa";

import { notedIn } from "./noted-changes";
import { seqOf, settled } from "./settled";

/**
 * Holds the answer to a write until everything that follows from it is done. Here and not after the write, because the
 * panel wraps several writes in a transaction of its own: only now is it committed.
 */
export function settleWrites(strapi: Core.Strapi) {
  return async function wait(ctx: Context, next: Next): Promise<void> {
    await next();
    const ids = notedIn(ctx.state);
    if (ids.length === 0) return;
    await settle(strapi, ids);
  };
}

/** The write is committed: whatever goes wrong from here on, its caller is not told that it failed. */
async function settle(
  strapi: Core.Strapi,
  ids: readonly string[],
): Promise<void> {
  try {
    const seq = await seqOf(strapi, ids);
    if (seq !== null) await settled(strapi, seq);
  } catch (error) {
    strapi.log.warn(`Not waited for what follows: ${String(error)}`);
  }
}
