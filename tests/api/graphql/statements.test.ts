/** What queries cost the database: one statement, whatever rows answer it, and none for an attack. */
import { ATTACKS } from "../../support/attacks";
import { runSeed } from "../../seeds/run-seed";
import {
  copyOfTheStory,
  type OwnNewsroom,
  startNewsroom,
} from "../../support/newsroom";
import { ask, probe } from "../../support/probe";
import { SEEDED } from "../../support/seeded-story";
import { type SqlSpy, spyOnSql } from "../../support/sql-spy";

const CONTENT =
  /\b(articles|authors|quotes|video_clips|people|topics|sections|files|editions|addresses|components_\w+)\b/;
const READ =
  /REPEATABLE READ|\b(articles|authors|people|quotes|sections|topics|video_clips|editions|addresses)\b/;
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

it.each([
  [
    "$or",
    [
      { quotes: { text: { $containsi: "water" } } },
      { quotes: { text: { $containsi: "ferry" } } },
      { authors: { name: { $startsWith: "A" } } },
      { $not: { people: { name: { $notContains: "q" } } } },
    ],
  ],
  [
    "$and",
    [
      { quotes: { text: { $containsi: "e" } } },
      { quotes: { text: { $containsi: "s" } } },
      { authors: { name: { $contains: "a" } } },
      { people: { name: { $contains: "e" } } },
    ],
  ],
])(
  "filters through several lists, together by %s, go through each by itself",
  async (word, filters) => {
    const alone = await Promise.all(filters.map((filter) => slugsBy(filter)));
    const all = await slugsBy({});
    const wanted = all.filter((slug) =>
      word === "$or"
        ? alone.some((slugs) => slugs.includes(slug))
        : alone.every((slugs) => slugs.includes(slug)),
    );

    for (const [ways, by] of [
      ["REST", slugsBy],
      ["GraphQL", slugsByGraphql],
    ] as const) {
      let found: string[] = [];
      const statements = await spy.during(async () => {
        found = await by({ [word]: filters });
      });
      expect([ways, found]).toEqual([ways, wanted]);
      const [list = ""] = statements.filter((sql) => /_lnk/.test(sql));
      expect(list.split("in (select").length - 1).toBe(filters.length);
    }
    expect(wanted).not.toHaveLength(0);
    expect(wanted).not.toHaveLength(all.length);
  },
);

/** What was sent for readers: their transactions, and everything on what they read. */
const forReaders = async (work: () => Promise<unknown>) =>
  (await spy.during(work)).filter((statement) => READ.test(statement));

// Threats D: each attack, and the variants of its class, is refused with what was wrong, and costs the database nothing.
describe.each(Object.keys(ATTACKS))("%s", (kind) => {
  it.each(ATTACKS[kind] ?? [])(
    "$name is refused before anything is read",
    async ({ path, sent, status, told }) => {
      let answer: Awaited<ReturnType<typeof probe>> | undefined;

      const statements = await forReaders(async () => {
        answer = await probe(path, { ...sent, url: own.url });
      });

      expect(answer?.status).toBe(status);
      expect(answer?.headers["cache-control"]).toBe("no-store");
      if (sent.method === "HEAD") return;
      expect(answer?.body.data).toBeUndefined();
      expect(answer?.body.errors[0].message).toMatch(told);
      for (const error of answer?.body.errors ?? []) {
        expect(Object.keys(error.extensions)).toEqual(["code"]);
        expect(error.message).not.toMatch(/did you mean/i);
      }
      expect(statements).toEqual([]);
    },
  );
});

it("the spy sees what a query that is answered reads", async () => {
  const statements = await forReaders(() =>
    ask("{articles{title}}", undefined, { url: own.url }),
  );

  expect(statements.join()).toContain("articles");
});

/** Slugs of all stories that are found, in their order. */
async function slugsBy(filters: object): Promise<string[]> {
  return bothPages(async (page) => {
    const { body } = await probe(
      `/api/articles?${query("filters", filters)}&fields=slug&sort=slug&pagination[page]=${page}&pagination[pageSize]=100`,
      { url: own.url },
    );
    return body.data;
  });
}

async function slugsByGraphql(filters: object): Promise<string[]> {
  const named = JSON.stringify(filters).replaceAll("$", "");
  return bothPages(async (page) => {
    const { body } = await ask(
      'query($filters: ArticleFiltersInput, $page: Int) { articles(filters: $filters, sort: "slug", pagination: { page: $page, pageSize: 100 }) { slug } }',
      { filters: JSON.parse(named) as object, page },
      { url: own.url },
    );
    return body.data.articles;
  });
}

async function bothPages(
  pageOf: (page: number) => Promise<{ slug: string }[]>,
) {
  const pages = [await pageOf(1), await pageOf(2)];
  return pages.flat().map(({ slug }) => slug);
}

/** As an address writes a tree of parameters. */
function query(at: string, value: unknown): string {
  return typeof value === "object" && value !== null
    ? Object.entries(value)
        .map(([key, inner]) => query(`${at}[${key}]`, inner))
        .join("&")
    : `${at}=${encodeURIComponent(String(value))}`;
}
