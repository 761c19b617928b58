import type { Edition } from "../../../src/changes/editions/edition";
import type { Built } from "../../support/builders";
import type { Database } from "./database";
import { REST_QUERY, seenInEdition, seenOverRest } from "./see-story";
import type { Cast, SeenStory } from "./story-version";

interface World {
  url: string;
  database: Database;
  stories: readonly Built[];
  cast: Cast;
}

type Surface =
  | "list"
  | "by documentId"
  | "by slug"
  | "GraphQL list"
  | "GraphQL by slug"
  | "editions and changes";
type Read = (story: Built) => Promise<SeenStory[]>;

/** Every way to read a story; each answers what it has seen, nothing where the story was not there. */
export function readings(world: World): Record<Surface, Read> {
  const { url, database, stories, cast } = world;
  const list = stories
    .map(
      ({ documentId }, place) =>
        `filters[documentId][$in][${place}]=${documentId}`,
    )
    .join("&");

  return {
    list: async () => {
      const { data } = await ask(`${url}/api/articles?${list}&${REST_QUERY}`);
      return data.length === stories.length ? data.map(seenOverRest) : [];
    },
    "by documentId": async ({ documentId }) => {
      const { data } = await ask(
        `${url}/api/articles/${documentId}?${REST_QUERY}`,
      );
      return data ? [seenOverRest(data)] : [];
    },
    "by slug": async ({ slug }) => {
      const { data } = await ask(`${url}/api/articles/by-slug/${slug}`);
      return data ? [seenOverRest(data)] : [];
    },
    "GraphQL list": async () => {
      const { data } = await ask(`${url}/graphql`, LIST_QUERY, {
        ids: stories.map(({ documentId }) => documentId),
      });
      return data.articles.length === stories.length
        ? data.articles.map(seenOverRest)
        : [];
    },
    "GraphQL by slug": async ({ slug }) => {
      const { data } = await ask(`${url}/graphql`, SLUG_QUERY, { slug });
      const story = data.articleBySlug.article;
      return story ? [seenOverRest(story)] : [];
    },
    "editions and changes": async ({ documentId }) => {
      const rows = await database.rows<{ edition: Edition }>(EDITION, [
        documentId,
      ]);
      return rows.map(({ edition }) => seenInEdition(edition, cast));
    },
  };
}

const STORY = `
  title
  authors { name }
  body {
    ... on ComponentStoryText { body }
    ... on ComponentStoryQuote { attribution quote { text } }
  }`;
const LIST_QUERY = `query ($ids: [ID]) { articles(filters: { documentId: { in: $ids } }) { ${STORY} } }`;
const SLUG_QUERY = `query ($slug: String!) { articleBySlug(slug: $slug) { article { ${STORY} } } }`;
const EDITION = `
  SELECT changes.edition::jsonb AS edition
  FROM editions JOIN changes ON changes.id = editions.change_id
  WHERE editions.document_id = $1 AND editions.status = 'live'`;

async function ask(url: string, query?: string, variables?: object) {
  const response = await fetch(
    url,
    query === undefined
      ? {}
      : {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ query, variables }),
        },
  );
  const answer = await response.json();
  if (response.status >= 500 || (query !== undefined && answer.errors))
    throw new Error(`${url} answered ${JSON.stringify(answer)}`);
  return answer;
}
