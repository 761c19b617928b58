import type { Core } from "@strapi/strapi";

import { resolveAddress } from "../changes/addresses";
import type { Newsroom } from "../formats/links";
import type { Head } from "./head";
import { frontHead } from "./heads/front-head";
import { personHead } from "./heads/person-head";
import { sectionHead } from "./heads/section-head";
import { storyHead } from "./heads/story-head";
import { pagePath, type PageAddress } from "./page-address";

export type FoundPage =
  | { status: 200; head: Head }
  | { status: 301; location: string }
  | { status: 404 | 410 };

const TYPE_OF_PAGE = {
  story: "article",
  person: "person",
  section: "section",
} as const;
const HEAD_OF_PAGE = {
  story: storyHead,
  person: personHead,
  section: sectionHead,
};

/** What stands at an address: here, elsewhere, no longer, or never. */
export async function findPage(
  strapi: Core.Strapi,
  newsroom: Newsroom,
  address: PageAddress,
): Promise<FoundPage> {
  if (address.page === "front")
    return { status: 200, head: frontHead(newsroom) };

  const { page, slug } = address;
  const found = await resolveAddress(strapi, TYPE_OF_PAGE[page], slug);
  if (found.status === "GONE") return { status: 410 };
  if (found.documentId === null || found.slug === null) return { status: 404 };
  if (found.status === "MOVED")
    return { status: 301, location: pagePath(page, found.slug) };

  const head = await HEAD_OF_PAGE[page](strapi, newsroom, found.documentId);
  return head === null ? { status: 404 } : { status: 200, head };
}
