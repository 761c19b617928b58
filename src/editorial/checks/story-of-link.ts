import type { Newsroom } from "../../formats/links";

/** The reader's own pages, wherever an operator's frontend is. */
const READER_PATH = "/stories/:slug";

/**
 * The slug in a link to a story of ours: at SITE_URL and STORY_PATH, at the reader's, or as a path on either. Null for a
 * link to anything else.
 */
export function storyOfLink(
  { publicUrl, siteUrl, storyPath }: Newsroom,
  url: string,
): string | null {
  const sites = [
    [siteUrl, storyPath],
    [publicUrl, READER_PATH],
  ] as const;
  for (const [site, path] of sites) {
    const base = new URL(site);
    if (!URL.canParse(url, site)) return null;
    const target = new URL(url, site);
    if (target.host !== base.host) continue;
    const prefix = base.pathname.replace(/\/+$/u, "");
    const below = url.startsWith("/") ? "" : prefix;
    const slug = slugIn(target, below + path);
    if (slug !== null) return slug;
  }
  return null;
}

/**
 * What stands for `:slug`, whatever follows the path: also where it is no slug of ours, as with capitals, because a reader
 * who follows the link looks for a story there. Doubled slashes are one.
 */
function slugIn(target: URL, pattern: string): string | null {
  const [before = "", after = ""] = pattern.split(":slug");
  const path = decoded(
    target.pathname.replaceAll(/\/{2,}/gu, "/") +
      (after.includes("?") || before.includes("?") ? target.search : ""),
  );
  if (!path.toLowerCase().startsWith(before.toLowerCase())) return null;
  const rest = path.slice(before.length);
  const slug = /^[\p{L}\p{M}\p{N}_-]+/u.exec(rest)?.[0];
  if (slug === undefined) return null;
  const end = rest.slice(slug.length);
  return end === after || end === `${after}/` ? slug : null;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
