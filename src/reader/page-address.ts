/** A page that stands there for everybody. */
export type PublicPage =
  { page: "front" } | { page: "story" | "person" | "section"; slug: string };

/** Which page a path asks for. */
export type PageAddress = PublicPage | { page: "preview" } | { page: "search" };

const PAGE_OF_FOLDER = {
  stories: "story",
  people: "person",
  sections: "section",
} as const;

/** Reads a path; null where no page of the reader can stand. Slugs are the desk's: small letters, digits and hyphens. */
export function pageAddress(path: string): PageAddress | null {
  if (path === "/") return { page: "front" };
  if (path === "/preview") return { page: "preview" };
  if (path === "/search") return { page: "search" };
  const parts = /^\/(stories|people|sections)\/([a-z0-9-]{1,200})$/.exec(path);
  const folder = parts?.[1] as keyof typeof PAGE_OF_FOLDER | undefined;
  const slug = parts?.[2];
  if (folder === undefined || slug === undefined) return null;
  return { page: PAGE_OF_FOLDER[folder], slug };
}

/** Where the reader has a page. */
export function pagePath(
  page: "story" | "person" | "section",
  slug: string,
): string {
  const folder = { story: "stories", person: "people", section: "sections" };
  return `/${folder[page]}/${encodeURIComponent(slug)}`;
}
