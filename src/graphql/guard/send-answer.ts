import { hash } from "node:crypto";
import type { GraphQLFormattedError } from "graphql";
import type { Context } from "koa";

export interface Answer {
  status: number;
  headers?: Readonly<Record<string, string>>;
  errors?: readonly GraphQLFormattedError[];
  data?: unknown;
}

const JSON_TYPE = "application/json; charset=utf-8";
const GRAPHQL_TYPE = "application/graphql-response+json; charset=utf-8";

/** Writes an answer as JSON. Only a whole one to a GET may be kept, under a tag that says the same as long as its bytes do. */
export function sendAnswer(
  ctx: Context,
  { status, headers = {}, errors, data }: Answer,
) {
  const type = typeFor(ctx);
  const body = Buffer.from(JSON.stringify({ errors, data }));
  ctx.status = status;
  ctx.set(headers);
  ctx.set("Content-Type", type);
  ctx.vary("Accept");
  ctx.body = body;
  if (ctx.method === "POST" || status !== 200 || errors !== undefined) {
    ctx.set("Cache-Control", "no-store");
    return;
  }
  ctx.set("Cache-Control", "public, max-age=0");
  ctx.set("ETag", tagOf(body, type));
  if (ctx.fresh) ctx.status = 304;
}

/**
 * GraphQL over HTTP, section 4.1: its own type for who asks for it by name, and JSON for everybody else, a browser that
 * would like a page best included.
 */
function typeFor(ctx: Context): string {
  if (!/graphql-response/i.test(ctx.get("Accept"))) return JSON_TYPE;
  return ctx.accepts(JSON_TYPE, GRAPHQL_TYPE) || JSON_TYPE;
}

/** Two types of one answer are two representations, and have two tags (RFC 9110 section 8.8.1). */
const tagOf = (body: Buffer, type: string) =>
  `"${type === JSON_TYPE ? "j" : "g"}${hash("sha1", body, "base64url")}"`;
