import type { Core } from "@strapi/strapi";

import { readSearch, type SearchRequest } from "../api/search/search-request";
import { searchStories } from "../api/search/search-stories";
import { statementRows } from "../database/one-statement";
import { findRows } from "../database/rows";

const ARTICLE = "api::article.article";

/** `search`, and what it answers. */
export const searchFields = (strapi: Core.Strapi) => ({
  typeDefs: TYPES,
  resolvers: {
    Query: {
      search: (_root: unknown, args: Record<string, unknown>) =>
        search(strapi, searchOf(args)),
    },
    SearchResult: {
      section: ({ article }: Result) =>
        strapi.db.query(ARTICLE).load(article, "section"),
      authors: ({ article }: Result) =>
        strapi.db.query(ARTICLE).load(article, "authors"),
    },
  },
  resolversConfig: {
    "Query.search": { auth: { scope: ["api::search.search.find"] } },
  },
});

const TYPES = /* GraphQL */ `
  enum SearchOrder {
    "What matches best and is not old comes first; the order of a search with a query"
    RELEVANCE
    NEWEST
    OLDEST
  }

  "A story that a search found."
  type SearchResult {
    documentId: ID!
    slug: String!
    title: String!
    deck: String
    section: Section
    datePublished: DateTime
    authors: [Author!]!
    "Safe HTML: escaped text of the story, with <mark> around the words that were found"
    excerpt: String!
    "The whole story"
    article: Article!
  }

  "Give next as after, with the same search, for the page that follows."
  type SearchPage {
    nodes: [SearchResult!]!
    next: String
    "By relevance so many of the newest matches are ranked; null where there were no more than that"
    rankedNewest: Int
  }

  extend type Query {
    "Live stories. The query is as people type it: words, \\"a phrase\\", -not, or. Section, topic, author and person are a slug or a documentId; from and to are days, or moments; first is at most 100."
    search(
      query: String
      section: String
      topic: String
      author: String
      person: String
      from: String
      to: String
      order: SearchOrder
      first: Int = 25
      after: String
    ): SearchPage!
  }
`;

interface Row {
  id: number;
  documentId: string;
}
interface Result {
  article: Row;
  excerpt: string;
}

/** What GraphQL calls otherwise than REST. */
const CALLED = { q: "query", limit: "first" } as const;

/** The arguments of the field, as a search; what cannot be answered is refused. */
export function searchOf(args: Record<string, unknown>): SearchRequest {
  const { query: q, first: limit, ...same } = args;
  return readSearch({ ...same, q, limit }, CALLED);
}

async function search(strapi: Core.Strapi, request: SearchRequest) {
  const { data, meta } = await searchStories(request, (sql, values) =>
    statementRows(strapi, sql, values),
  );
  const rows = await findRows<Row>(strapi, ARTICLE, {
    where: {
      documentId: { $in: data.map(({ documentId }) => documentId) },
      publishedAt: { $notNull: true },
    },
  });
  const byId = new Map(rows.map((row) => [row.documentId, row]));
  const nodes = data.flatMap(({ documentId, excerpt }) => {
    const article = byId.get(documentId);
    return article === undefined ? [] : [{ ...article, article, excerpt }];
  });
  return { ...meta, nodes };
}
