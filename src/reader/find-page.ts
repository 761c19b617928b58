import type { Core } from "@strapi/strapi";

import { whole } from "../changes/editions/whole-edition";
import {
  type AtAddress,
  findAtAddress,
} from "../changes/addresses/find-at-address";
import type { Newsroom } from "../formats/links";
import type { Head } from "./head";
import { frontHead } from "./heads/front-head";
import { personHead } from "./heads/person-head";
import { sectionHead } from "./heads/section-head";
import { storyHead } from "./heads/story-head";
import { pagePath, type PublicPage } from "./page-address";

type FoundPage =
  | { status: 200; head: Head }
  | { status: 301; location: string }
  | { status: 404 | 410 };

const TYPE_OF_PAGE = {
  story: "article",
  person: "person",
  section: "section",
} as const;

/** What stands at an address: here, elsewhere, no longer, or never. */
export async function findPage(
  strapi: Core.Strapi,
  newsroom: Newsroom,
  address: PublicPage,
): Promise<FoundPage> {
  if (address.page === "front")
    return { status: 200, head: frontHead(newsroom) };

  const { page, slug } = address;
  const found = await findAtAddress(strapi, TYPE_OF_PAGE[page], slug);
  switch (found.status) {
    case "LIVE":
      return { status: 200, head: headOf(newsroom, found) };
    case "MOVED":
      return { status: 301, location: pagePath(page, found.slug) };
    case "GONE":
      return { status: 410 };
    case "UNKNOWN":
      return { status: 404 };
  }
}

function headOf(
  newsroom: Newsroom,
  { slug, edition, references }: Extract<AtAddress, { status: "LIVE" }>,
): Head {
  const { document, parts } = edition;
  const { story, section } = whole(parts, references);
  if ("body" in document) return storyHead(newsroom, story(document));
  if ("lead" in document) return sectionHead(newsroom, section(document));
  if ("sameAs" in document) return personHead(newsroom, document);
  throw new Error(`What stands at ${slug} has no page`);
}
