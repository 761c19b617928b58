/** content: REST reads; preview: a token for a draft; graphql; file: what was uploaded; panel: what the admin panel calls; page: everything else, which is only fetched; closed: nothing. */
export type Surface =
  "content" | "preview" | "graphql" | "file" | "panel" | "page" | "closed";

/** First path segments of the routes that Strapi's panel calls, every one behind its own sign-in. */
const PANEL = new Set([
  "admin",
  "content-manager",
  "content-releases",
  "content-type-builder",
  "i18n",
  "review-workflows",
  "upload",
]);

/** Strapi's mailer writes to any address for everybody who is signed in, and no part of the newsroom asks it over HTTP. */
const CLOSED = new Set(["email"]);

/** Which surface answers a path. Case-blind, because Strapi's router is: `/API/articles` must not slip past. */
export function surfaceOf(path: string): Surface {
  if (/^\/api\/preview\/?$/i.test(path)) return "preview";
  const first = path.split("/")[1]?.toLowerCase() ?? "";
  if (first === "api") return "content";
  if (first === "graphql") return "graphql";
  if (first === "uploads") return "file";
  if (CLOSED.has(first)) return "closed";
  return PANEL.has(first) ? "panel" : "page";
}
