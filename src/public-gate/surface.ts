/** content: REST reads; graphql; file: what was uploaded; panel: what the admin panel calls; page: everything else, which is only fetched. */
export type Surface = "content" | "graphql" | "file" | "panel" | "page";

/** First path segments of the routes that Strapi's panel calls, every one behind its own sign-in. */
const PANEL = new Set([
  "admin",
  "content-manager",
  "content-releases",
  "content-type-builder",
  "email",
  "i18n",
  "review-workflows",
  "upload",
]);

/** Which surface answers a path. Case-blind, because Strapi's router is: `/API/articles` must not slip past. */
export function surfaceOf(path: string): Surface {
  const first = path.split("/")[1]?.toLowerCase() ?? "";
  if (first === "api") return "content";
  if (first === "graphql") return "graphql";
  if (first === "uploads") return "file";
  return PANEL.has(first) ? "panel" : "page";
}
