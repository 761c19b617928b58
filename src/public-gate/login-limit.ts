import type { Core } from "@strapi/strapi";
import type { Context, Next } from "koa";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

import { networkOf } from "./network-of";
import { answerRefusal, tooManyRequests } from "./refusal";

const WINDOW_SECONDS = 300;
const SIGN_IN = "/admin/login";
const PREVIEW = "/api/preview";
const DOORS = [
  SIGN_IN,
  PREVIEW,
  "/admin/forgot-password",
  "/admin/reset-password",
  "/admin/register",
  "/admin/register-admin",
];

/**
 * How often one network may knock at the doors of the panel. Strapi counts for each e-mail address, so that a list of
 * them would be tried without end. What succeeds gives the attempt back: a whole desk may sit behind one address. Tokens of
 * previews are counted by themselves: one that has ended locks nobody out.
 */
export function loginLimit(strapi: Core.Strapi) {
  const limiter = new RateLimiterMemory({
    points: strapi.config.get<number>("login.attempts"),
    duration: WINDOW_SECONDS,
  });

  return async function limitLogins(ctx: Context, next: Next): Promise<void> {
    const door = doorOf(ctx);
    if (door === undefined) {
      await next();
      return;
    }
    // The socket's own address: a header would let anybody be anyone.
    const network = networkOf(ctx.req.socket.remoteAddress ?? "");
    const caller = door === PREVIEW ? `${PREVIEW} ${network}` : network;
    const wait = await attempt(caller);
    if (wait > 0) return answerRefusal(ctx, tooManyRequests(wait));
    await next();
    if ((door === SIGN_IN || door === PREVIEW) && ctx.status < 400)
      await limiter.reward(caller);
  };

  /** Seconds to wait, or 0. */
  async function attempt(caller: string): Promise<number> {
    try {
      await limiter.consume(caller);
      return 0;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
    }
  }
}

/** Strapi's router takes a path in any case, and with a slash at its end. */
function doorOf({ method, path }: Context): string | undefined {
  if (method !== "POST") return undefined;
  const plain = path.toLowerCase().replace(/\/+$/, "");
  return DOORS.find((door) => door === plain);
}
