import type { IncomingMessage } from "node:http";
import type { Context, Next } from "koa";

import { bodyLimit } from "./check-request";
import { parseJson } from "./parse-json";
import { answerRefusal, badRequest, Refusal, tooLarge } from "./refusal";
import { surfaceOf } from "./surface";

const WRITING = ["POST", "PUT", "PATCH"];
/**
 * So many bytes over the limit are read and thrown away before the refusal: a connection that is closed on what was not read
 * takes the answer with it, and whoever sent a little too much never hears why.
 */
const READ_ON = 1_048_576;

/** Reads every JSON body of the newsroom, strictly and up to the surface's limit. (Strapi's own reader is left with uploads.) */
export function jsonBody() {
  return async function readJsonBody(ctx: Context, next: Next): Promise<void> {
    const limit = bodyLimit(surfaceOf(ctx.path));
    if (
      limit > 0 &&
      WRITING.includes(ctx.method) &&
      ctx.request.body === undefined
    )
      try {
        ctx.request.body = await readJson(ctx.req, limit);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        // What is left of the body by then is not waited for.
        ctx.set("Connection", "close");
        answerRefusal(ctx, error);
        return;
      }
    ctx.request.body ??= {};
    await next();
  };
}

async function readJson(
  request: IncomingMessage,
  limit: number,
): Promise<object> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > limit + READ_ON) throw tooLarge(limit);
      if (length <= limit) chunks.push(chunk);
      else chunks.length = 0;
    }
    if (length > limit) throw tooLarge(limit, length);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw badRequest("The body ended before it was complete");
  }
  return length === 0 ? {} : parseJson(Buffer.concat(chunks));
}
