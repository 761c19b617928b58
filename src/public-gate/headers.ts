import type { Context } from "koa";

import type { Surface } from "./surface";

/** Headers that change an answer without being part of its address, or claim to be what they are not (threats of cache poisoning). */
const IGNORED = [
  "strapi-response-format",
  "strapi-encode-source-maps",
  "x-http-method",
  "x-http-method-override",
  "x-method-override",
  "x-original-url",
  "x-rewrite-url",
  "x-forwarded-host",
  "x-forwarded-port",
  "x-forwarded-proto",
  "x-forwarded-prefix",
  "x-forwarded-server",
  "forwarded",
  "origin",
];
/** Who asks makes no difference to what is public: the same bytes with and without. */
const CREDENTIALS = ["authorization", "cookie"];

/** Takes away what must not matter, so that no code behind the gate can let it matter. */
export function dropHeaders(ctx: Context, surface: Surface): void {
  const dropped = surface === "panel" ? IGNORED : [...IGNORED, ...CREDENTIALS];
  for (const name of dropped) delete ctx.req.headers[name];
}

const isShared = (surface: Surface) =>
  ["content", "preview", "graphql", "file"].includes(surface);

/**
 * Says who may read the answer and what may be done with it, for refusals as well. `pictures` is the origin that media
 * addresses start with, which need not be the name under which a page was opened.
 */
export function setHeaders(
  ctx: Context,
  surface: Surface,
  pictures: string,
): void {
  for (const name of [
    "Strapi",
    "X-Powered-By",
    "Access-Control-Allow-Origin",
    "Access-Control-Allow-Credentials",
  ])
    ctx.remove(name);
  const vary = ctx.response
    .get("Vary")
    .split(/\s*,\s*/)
    .filter((name) => name !== "" && name.toLowerCase() !== "origin");
  if (vary.length > 0) ctx.set("Vary", vary.join(", "));
  else ctx.remove("Vary");
  if (surface === "panel") return;
  ctx.set(
    "Content-Security-Policy",
    isShared(surface) ? DATA_POLICY : pagePolicy(pictures),
  );
  if (isShared(surface)) {
    ctx.set("Access-Control-Allow-Origin", "*");
    // Beside what pages of another origin see anyway (Fetch standard, CORS-safelisted response-header names).
    ctx.set("Access-Control-Expose-Headers", "ETag, Retry-After");
  }
  if (surface === "preview") ctx.set(UNSEEN);
}

/** What is not public is kept by no cache and found by no search, and is nobody's referrer: the drafts, and their page. */
export const UNSEEN = {
  "Cache-Control": "private, no-store",
  "X-Robots-Tag": "noindex",
  "Referrer-Policy": "no-referrer",
};

/** Data is never a page, whatever a browser is told; nor is a file that somebody uploaded. */
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** The reader: its own scripts and styles, pictures and video from where the newsroom keeps them, no inline code. */
const pagePolicy = (pictures: string) =>
  [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' ${pictures} https: data:`,
    `media-src 'self' ${pictures} https:`,
    "frame-src https:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join("; ");

/** OPTIONS: what may be sent, and to another origin's page that it may send it (a preflight of the Fetch standard). */
export function answerOptions(
  ctx: Context,
  surface: Surface,
  methods: readonly string[],
): void {
  ctx.status = 204;
  ctx.set("Allow", methods.join(", "));
  if (!isShared(surface)) return;
  ctx.set("Access-Control-Allow-Methods", methods.join(", "));
  // Client libraries add headers of their own, and none of them changes an answer. The star is the same for all who ask,
  // so caches need not know of it; it leaves out Authorization (Fetch standard, CORS non-wildcard request-header name),
  // which nothing here reads. Browsers that do not know it still may send a query.
  ctx.set("Access-Control-Allow-Headers", "*, Content-Type");
  ctx.set("Access-Control-Max-Age", "86400");
}
