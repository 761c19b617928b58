import type { Core } from "@strapi/strapi";

import type { ArticleEdition } from "../../changes/editions/edition";
import { oneStatement } from "../../database/one-statement";
import type { Newsroom } from "../../formats/links";
import type { Destination } from "./facts";
import { linksIn } from "./passages";
import { storyOfLink } from "./story-of-link";

interface AddressRow {
  slug: string;
  documentId: string;
  state: "reserved" | "live" | "moved" | "gone";
  liveSlug: string | null;
}

/** Where the links of a story's text lead, by the link: those to stories of ours, and no others. */
export async function linkDestinations(
  strapi: Core.Strapi,
  story: ArticleEdition,
): Promise<Map<string, Destination>> {
  const newsroom = strapi.config.get<Newsroom>("newsroom");
  const slugs = new Map(
    linksIn(story).flatMap(({ url }): [string, string][] => {
      const slug = storyOfLink(newsroom, url);
      return slug === null ? [] : [[url, slug]];
    }),
  );
  if (slugs.size === 0) return new Map();
  const rows = await oneStatement<AddressRow>(
    strapi,
    "src/editorial/checks/sql/link-destinations.sql",
    { slugs: [...new Set(slugs.values())] },
  );
  return new Map(
    [...slugs].map(([url, slug]) => [
      url,
      destination(
        story,
        rows.find((row) => row.slug === slug),
      ),
    ]),
  );
}

function destination(
  { documentId }: ArticleEdition,
  row: AddressRow | undefined,
): Destination {
  if (row === undefined) return { state: "unknown" };
  // A story that leads to itself is there when it is read.
  if (row.state === "live" || row.documentId === documentId)
    return { state: "live" };
  if (row.state === "reserved") return { state: "draft" };
  return row.liveSlug === null
    ? { state: "down" }
    : { state: "moved", slug: row.liveSlug };
}
