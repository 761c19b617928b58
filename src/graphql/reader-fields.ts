import type { Core } from "@strapi/strapi";

import { findAtAddress } from "../changes/addresses/find-at-address";
import { findRow, findRows } from "../database/rows";
import { leadIds } from "../public-gate/present";
import { type PageArgs, pageOfDocuments } from "./page-of-documents";

const ARTICLE = "api::article.article";
const QUOTE = "api::quote.quote";
const SLUG = /^[a-z0-9-]{1,200}$/;

export const readerTypes = /* GraphQL */ `
  "What stands at a story's address."
  enum AddressStatus {
    LIVE
    "The story has another address now: slug"
    MOVED
    "The story was public and was taken down"
    GONE
    UNKNOWN
  }

  type ArticleAddress {
    status: AddressStatus!
    "Where the story is live now"
    slug: String
    "The story, when the address is LIVE"
    article: Article
  }

  "Live stories, newest first. Give next as after for the page that follows; first is at most 100."
  type StoryPage {
    nodes: [Article!]!
    next: String
  }

  "Published quotes, newest first."
  type QuotePage {
    nodes: [Quote!]!
    next: String
  }

  extend type Query {
    articleBySlug(slug: String!): ArticleAddress!
  }

  extend type Author {
    stories(first: Int = 25, after: String): StoryPage!
  }

  extend type Person {
    "Stories that the person is part of"
    stories(first: Int = 25, after: String): StoryPage!
    "What the person has said; each quote leads to the stories that have it"
    quotes(first: Int = 25, after: String): QuotePage!
  }

  extend type Topic {
    stories(first: Int = 25, after: String): StoryPage!
  }

  extend type Quote {
    "Where it was said here: the stories that have it"
    stories(first: Int = 25, after: String): StoryPage!
  }

  extend type Section {
    stories(first: Int = 25, after: String): StoryPage!
    "What leads the section, in the order that an editor gave it"
    lead: [Article!]!
  }
`;

interface Row {
  id: number;
}

/** Fields of ours beside those that Strapi derives. */
export function readerResolvers(strapi: Core.Strapi) {
  const storiesBy = (relation: string) => ({
    stories: (row: Row, args: PageArgs) =>
      pageOfDocuments(strapi, ARTICLE, relation, row.id, args),
  });

  return {
    Query: {
      articleBySlug: (_root: unknown, { slug }: { slug: string }) =>
        articleBySlug(strapi, slug),
    },
    Author: storiesBy("authors"),
    Topic: storiesBy("topics"),
    Quote: storiesBy("quotes"),
    Person: {
      ...storiesBy("people"),
      quotes: (row: Row, args: PageArgs) =>
        pageOfDocuments(strapi, QUOTE, "speaker", row.id, args),
    },
    Section: {
      ...storiesBy("section"),
      lead: ({ lead }: { lead?: unknown }) => leadingStories(strapi, lead),
    },
  };
}

async function articleBySlug(strapi: Core.Strapi, slug: string) {
  const found = SLUG.test(slug)
    ? await findAtAddress(strapi, "article", slug)
    : ({ status: "UNKNOWN" } as const);
  return {
    status: found.status,
    slug: "slug" in found ? found.slug : null,
    article:
      found.status === "LIVE"
        ? await findRow(strapi, ARTICLE, {
            where: {
              documentId: found.edition.document.documentId,
              publishedAt: { $notNull: true },
            },
          })
        : null,
  };
}

/** In the editor's order; a story that is not live is as if it were not there. */
async function leadingStories(strapi: Core.Strapi, lead: unknown) {
  const ids = leadIds(lead);
  const rows = await findRows<{ documentId: string }>(strapi, ARTICLE, {
    where: { documentId: { $in: ids }, publishedAt: { $notNull: true } },
  });
  const byId = new Map(rows.map((row) => [row.documentId, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
