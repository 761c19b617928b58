import type { Core } from "@strapi/strapi";
import { errors } from "@strapi/utils";
import { AsyncLocalStorage } from "node:async_hooks";
import type { Context, Next } from "koa";

const NOTE = "minor";

/** What publishes: the panel's buttons, one document or many, and the newsroom's own routes. */
const PUBLISHING =
  /^\/(?:content-manager\/collection-types\/.+\/actions\/(?:publish|bulkPublish)|admin\/newsroom\/.+)\/?$/i;

/**
 * Notes an editor's word that a change of a live story is minor: `minor` in the body of what publishes. Taken out of the
 * body, because it is no field.
 */
export function noteMinor() {
  return async function readMinor(ctx: Context, next: Next): Promise<void> {
    const body: unknown = ctx.request.body;
    if (
      ctx.method === "POST" &&
      PUBLISHING.test(ctx.path) &&
      isRecord(body) &&
      "minor" in body
    ) {
      const { minor, ...rest } = body;
      if (typeof minor !== "boolean")
        throw new errors.ValidationError(
          "minor is true where a change of a live story needs no correction, and false otherwise.",
          { parameter: "minor" },
        );
      ctx.state[NOTE] = minor;
      ctx.request.body = rest;
    }
    await next();
  };
}

const word = new AsyncLocalStorage<boolean>();

/** What `work` changes in live stories is minor, or is not: for seeds, and for what was planned. */
export const asMinor = <Result>(
  minor: boolean,
  work: () => Promise<Result>,
): Promise<Result> => word.run(minor, work);

/** Whether somebody gave the word, for `work` or in the request at hand. */
export function isMinor(strapi: Core.Strapi): boolean {
  const state: Record<string, unknown> | undefined =
    strapi.requestContext.get()?.state;
  return word.getStore() ?? state?.[NOTE] === true;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
