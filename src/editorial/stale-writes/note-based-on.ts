import type { Core } from "@strapi/strapi";
import { errors } from "@strapi/utils";
import type { Context, Next } from "koa";

import { parseInstant } from "../instant";
import { documentWritten, type BasedOn } from "./based-on";

const NOTE = "basedOn";

/**
 * Notes which state of its document a request was made from: `basedOn` in the body, the `updatedAt` that its caller has
 * seen. Taken out of the body, because it is no field.
 */
export function noteBasedOn() {
  return async function readBasedOn(ctx: Context, next: Next): Promise<void> {
    const documentId = documentWritten(ctx.method, ctx.path);
    const body: unknown = ctx.request.body;
    if (documentId !== null && isRecord(body) && "basedOn" in body) {
      const { basedOn, ...rest } = body;
      const state = parseInstant(basedOn);
      if (state === null)
        throw new errors.ValidationError(
          "basedOn must be the updatedAt of the state that you have seen, for example 2026-01-31T12:00:00.000Z.",
          { parameter: "basedOn" },
        );
      ctx.state[NOTE] = { documentId, state } satisfies BasedOn;
      ctx.request.body = rest;
    }
    await next();
  };
}

/**
 * The state that this request names for the document, once: what it writes first is compared, and what it then does
 * builds on that. Null outside a request, for other documents and where it names none.
 */
export function takeBasedOn(
  strapi: Core.Strapi,
  documentId: string,
): string | null {
  const state: Record<string, BasedOn | undefined> | undefined =
    strapi.requestContext.get()?.state;
  const noted = state?.[NOTE];
  if (noted?.documentId !== documentId) return null;
  delete state?.[NOTE];
  return noted.state;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
