import type { Context } from "koa";

import { surfaceOf } from "./surface";

/** Why the gate turns a request away; what it says is safe to show, because it never repeats a value it was sent. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    override readonly name: string,
    message: string,
    readonly details: Record<string, unknown> = {},
    readonly headers: Record<string, string> = {},
  ) {
    super(message);
  }
}

/** 400: names the parameter and says what is accepted instead. */
export const badParameter = (
  parameter: string,
  message: string,
  accepted?: readonly string[],
) =>
  new Refusal(400, "ValidationError", message, {
    parameter: parameter.slice(0, 120),
    ...(accepted && { accepted }),
  });

/** 400: a parameter that has no place here. */
export const unknownParameter = (
  parameter: string,
  accepted: readonly string[],
) =>
  badParameter(
    parameter,
    accepted.length === 0
      ? `${parameter.slice(0, 120)} is not accepted: this address takes no parameters`
      : `${parameter.slice(0, 120)} is not accepted here; accepted: ${accepted.join(", ")}`,
    accepted,
  );

export const badRequest = (message: string) =>
  new Refusal(400, "BadRequestError", message);

export const notFound = () => new Refusal(404, "NotFoundError", "Not Found");

/** 405, with the verbs that the address does answer (RFC 9110 section 15.5.6). */
export const methodNotAllowed = (allowed: readonly string[]) =>
  new Refusal(
    405,
    "MethodNotAllowedError",
    `Accepted here: ${allowed.join(", ")}`,
    { accepted: allowed },
    { Allow: allowed.join(", ") },
  );

/** 413: how many bytes there are is known where the request says so, and otherwise not waited for. */
export const tooLarge = (limit: number, arrived: number | "more" = "more") =>
  new Refusal(
    413,
    "PayloadTooLargeError",
    `A body has at most ${limit} bytes here; ${arrived} arrived`,
    { limit },
  );

export const unsupportedMedia = (message: string) =>
  new Refusal(415, "UnsupportedMediaTypeError", message);

/** 429, with the time to wait (RFC 6585 section 4). */
export const tooManyRequests = (seconds: number) =>
  new Refusal(
    429,
    "TooManyRequestsError",
    `There were too many attempts from this network; the next is possible in ${seconds} seconds`,
    { seconds },
    { "Retry-After": String(seconds) },
  );

/** When to ask again (RFC 9110 section 10.2.3): a database that was restarted is back by then. */
const LATER = { "Retry-After": "5", "Cache-Control": "no-store" };

/** 503: what was asked takes longer than an answer may. */
export const tookTooLong = (limit: number) =>
  new Refusal(
    503,
    "ServiceUnavailableError",
    `This was given up after ${limit} ms. Ask for less at a time, or again later`,
    { limit },
    LATER,
  );

/** 503: nothing can be read now, whatever was asked. */
export const unavailable = () =>
  new Refusal(
    503,
    "ServiceUnavailableError",
    "The newsroom cannot be read at the moment. Ask again later",
    {},
    LATER,
  );

/** Writes the refusal in the shape of the errors that its surface gives: Strapi's, or GraphQL's. */
export function answerRefusal(ctx: Context, refusal: Refusal): void {
  const { status, name, message, details, headers } = refusal;
  ctx.set(headers);
  ctx.status = status;
  if (surfaceOf(ctx.path) === "graphql") {
    const code = status < 500 ? "BAD_REQUEST" : "INTERNAL_SERVER_ERROR";
    // Some of them could be kept by a cache that is not told (RFC 9110 section 15.1).
    ctx.set("Cache-Control", "no-store");
    ctx.body = { errors: [{ message, extensions: { code } }] };
    return;
  }
  ctx.body = { data: null, error: { status, name, message, details } };
}
