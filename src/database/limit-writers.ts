import type { Core } from "@strapi/strapi";
import type { Context, Next } from "koa";

import { takingTurns } from "./taking-turns";

/** Where documents are written. */
const WRITING = /^\/(content-manager|admin\/newsroom)\//i;

/** Of the pool's connections, as many as writers may hold at once. */
const SHARE = 0.6;

/**
 * Lets only so many writing requests in at once; the others wait here, in order, without a connection. Writers of one
 * document wait for one another with a connection in hand: enough of them would leave none for readers, nor for the one
 * that all are waiting for.
 */
export function limitWriters(strapi: Core.Strapi) {
  const pool = strapi.config.get<number>("database.connection.pool.max");
  const inTurn = takingTurns(Math.max(1, Math.floor(pool * SHARE)));

  return async function limit(ctx: Context, next: Next): Promise<void> {
    if (ctx.method === "GET" || !WRITING.test(ctx.path)) {
      await next();
      return;
    }
    await inTurn(() => next());
  };
}
