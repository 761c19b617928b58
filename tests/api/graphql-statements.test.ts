/** How many statements a query costs is decided by what it asks for, and not by how many rows answer it. */
import { runSeed } from "../seeds/run-seed";
import {
  copyOfTheStory,
  type OwnNewsroom,
  startNewsroom,
} from "../support/newsroom";
import { ask } from "../support/probe";
import { SEEDED } from "../support/seeded-story";
import { type SqlSpy, spyOnSql } from "../support/sql-spy";

const CONTENT =
  /\b(articles|authors|quotes|video_clips|people|topics|sections|files|editions|addresses|components_\w+)\b/;
const STORIES = "110";

let spy: SqlSpy;
let own: OwnNewsroom;

beforeAll(async () => {
  const databaseUrl = await copyOfTheStory("statements");
  await runSeed({ databaseUrl, TZ: "UTC" }, "--archive", STORIES);
  spy = await spyOnSql(databaseUrl);
  own = await startNewsroom({ database: spy.url });
}, 180_000);

afterAll(async () => {
  await own.stop();
  await spy.close();
});

/** What a query reads of content, and what it is answered. */
async function asked(query: string, variables: object = {}) {
  let body: { data: Record<string, unknown>; errors?: unknown } = { data: {} };
  const statements = await spy.during(async () => {
    ({ body } = await ask(query, variables, { url: own.url }));
  });
  expect(body.errors).toBeUndefined();
  const reads = statements.filter((statement) => CONTENT.test(statement));
  return { reads, data: body.data };
}

const LIST = `query($limit: Int) {
  articles(sort: "datePublished", pagination: { limit: $limit }) {
    title slug deck authors { name slug } quotes { text attribution speaker { name } } clips { title durationSeconds }
  }
}`;

it.each([10, 25, 100])(
  "a list of %i stories with their authors, quotes and clips",
  async (limit) => {
    const { reads, data } = await asked(LIST, { limit });

    expect(data["articles"]).toHaveLength(limit);
    expect(JSON.stringify(data)).toContain('"speaker":{"name"');
    expect(reads).toHaveLength(1);
  },
);

it("a statement that is kept prepared is counted each time", async () => {
  await asked(LIST, { limit: 5 });

  const { reads } = await asked(LIST, { limit: 6 });

  expect(reads).toHaveLength(1);
});

it.each([
  [
    "a story's page",
    `{ articleBySlug(slug: "${SEEDED}") { status article { title deck authors { name } section { name } topics { name } people { name }
      body { ... on ComponentStoryText { body } ... on ComponentStoryQuote { attribution quote { text speaker { name } } }
        ... on ComponentStoryClip { clip { title poster { image { url width } } } } } corrections { text } } } }`,
  ],
  [
    "a search",
    '{ search(query: "council", first: 25) { nodes { title excerpt section { name } authors { name } article { quotes { text } } } next } }',
  ],
  [
    "a page of a list and how much there is",
    "{ articles_connection(pagination: { page: 2, pageSize: 5 }) { nodes { title } pageInfo { total pageCount } } }",
  ],
  [
    "relations narrowed, ordered and cut, one in another",
    '{ articles { quotes(filters: { kind: { eq: "full" } }, sort: ["text:desc"], pagination: { limit: 2 }) { text clip { people(pagination: { limit: 1 }) { name } } } topics_connection(sort: "name") { nodes { name } } } }',
  ],
  [
    "pages in pages",
    "{ sections { name lead { title } stories(first: 3) { next nodes { title authors { name stories(first: 2) { nodes { title } next } } } } } }",
  ],
  ["two lists at once", "{ authors { name } topics { name } }"],
])("%s is one statement", async (_what, query) => {
  const { reads, data } = await asked(query);

  expect(JSON.stringify(data)).toMatch(/"(name|title)":"/);
  expect(reads).toHaveLength(1);
});

it("reads no body, no transcript and no relation that was not asked for", async () => {
  const { reads } = await asked("{ articles { title } videoClips { title } }");

  expect(reads.join()).toContain("video_clips");
  expect(reads.join()).not.toMatch(/components_|transcript|"deck"|_lnk|files/);
});
