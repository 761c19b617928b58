import type { Context } from "koa";

import { decode } from "./query-tree";
import {
  badRequest,
  methodNotAllowed,
  notFound,
  Refusal,
  tooLarge,
  unsupportedMedia,
} from "./refusal";
import type { Surface } from "./surface";

const MAX_URL = 8_000;
const MAX_HEADERS = 100;
const READ = ["GET", "HEAD", "OPTIONS"];

/** What each surface takes: its verbs, and how many bytes of JSON. */
const TAKES: Record<Surface, { methods: readonly string[]; bytes: number }> = {
  content: { methods: READ, bytes: 0 },
  preview: { methods: ["OPTIONS", "POST"], bytes: 4_096 },
  graphql: { methods: [...READ, "POST"], bytes: 16_384 },
  panel: {
    methods: [...READ, "POST", "PUT", "PATCH", "DELETE"],
    bytes: 1_048_576,
  },
  file: { methods: READ, bytes: 0 },
  page: { methods: READ, bytes: 0 },
  closed: { methods: [], bytes: 0 },
};

export const bodyLimit = (surface: Surface) => TAKES[surface].bytes;
export const methodsOf = (surface: Surface) => TAKES[surface].methods;

/** The request line and the headers, before anything is read or looked up. */
export function checkRequest(ctx: Context, surface: Surface): void {
  if (ctx.state["unreadableTarget"] === true)
    throw badRequest("The request line has no address that can be read");
  if (ctx.url.length > MAX_URL)
    throw new Refusal(
      414,
      "URITooLongError",
      `A URL has at most ${MAX_URL} characters here; ${ctx.url.length} arrived`,
    );
  const headers = ctx.req.rawHeaders.length / 2;
  if (headers > MAX_HEADERS)
    throw new Refusal(
      431,
      "RequestHeaderFieldsTooLargeError",
      `A request has at most ${MAX_HEADERS} headers here; ${headers} arrived`,
    );
  decode(ctx.path);
  if (surface !== "content" && surface !== "graphql") decode(ctx.querystring);
  if (surface === "closed") throw notFound();
  // Addresses are written to logs and sent to others as the page one came from.
  if (surface === "preview" && ctx.method === "POST" && ctx.querystring !== "")
    throw badRequest("A token is sent in the body, and nothing in the address");
  if (surface === "graphql" && ctx.path !== "/graphql") throw notFound();
}

export function checkMethod(ctx: Context, surface: Surface): void {
  const methods = methodsOf(surface);
  if (!methods.includes(ctx.method)) throw methodNotAllowed(methods);
}

/** Whether a multipart body may be read: Strapi parses it for any URL, and before it knows who is asking. */
export type MayUpload = (authorization: string) => Promise<boolean>;

/** What a body says of itself, before a byte of it is read. */
export async function checkBody(
  ctx: Context,
  surface: Surface,
  mayUpload: MayUpload,
): Promise<void> {
  if (READ.includes(ctx.method) || !hasBody(ctx)) return;
  const type = ctx.get("Content-Type").split(";")[0]?.trim().toLowerCase();
  if (type === "multipart/form-data") {
    if (
      surface === "panel" &&
      isUpload(ctx) &&
      (await mayUpload(ctx.get("Authorization")))
    )
      return;
    throw unsupportedMedia(
      "Files are taken by the media library of the admin panel only",
    );
  }
  if (type !== "application/json")
    throw unsupportedMedia("A body is JSON here, sent as application/json");
  const charset = /charset="?([^";\s]+)/i.exec(ctx.get("Content-Type"))?.[1];
  if (charset !== undefined && charset.toLowerCase() !== "utf-8")
    throw unsupportedMedia("JSON is sent in UTF-8 (RFC 8259 section 8.1)");
  if (ctx.get("Content-Encoding") !== "")
    throw unsupportedMedia("A body is sent as it is, without Content-Encoding");
  const limit = bodyLimit(surface);
  const length = Number(ctx.get("Content-Length"));
  if (length > limit) throw tooLarge(limit, length);
}

const hasBody = (ctx: Context) =>
  ctx.get("Transfer-Encoding") !== "" ||
  Number(ctx.get("Content-Length") || 0) > 0;

const isUpload = (ctx: Context) =>
  ctx.method === "POST" &&
  /^\/upload(\/files\/[a-z0-9]+\/replace|\/)?$/.test(ctx.path);
