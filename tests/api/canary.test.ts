/** A different word in every private and every unpublished field; then every public answer is searched for all of them. */
import { printSchema } from "graphql";
import { Client } from "pg";

import { publicShapes, type Shapes } from "../../src/public-gate/public-shape";
import { PUBLIC_TYPES } from "../../src/public-gate/public-types";
import {
  graphqlQuestions,
  schemaOf,
} from "../support/canary/graphql-questions";
import { type Hidden, hideSecrets } from "../support/canary/hide-secrets";
import {
  guesses,
  listQuestions,
  oneQuestions,
} from "../support/canary/rest-questions";
import { schema } from "../support/canary/schemas";
import { type OwnNewsroom, startNewsroom } from "../support/newsroom";
import { type Answer, ask, probe } from "../support/probe";

const LISTS = [
  "articles",
  "authors",
  "people",
  "quotes",
  "sections",
  "topics",
  "videoClips",
];

/** What nobody keeps, the desk neither: drafts thrown away, notes overwritten, and all of what was killed but its draft. */
const NOT_KEPT =
  /deleted|administrator|killed, first edition|killed picture|(internalNote|evidence), .*(first|earlier)/;

let newsroom: OwnNewsroom;
let hidden: Hidden;
const shapes: Shapes = publicShapes(
  PUBLIC_TYPES.map(({ uid }) => uid),
  schema,
);

beforeAll(async () => {
  // Outside production, for the schema to be told; a public answer is the same.
  newsroom = await startNewsroom({ env: { NODE_ENV: "test" } });
}, 120_000);

beforeAll(async () => {
  hidden = await hideSecrets(newsroom);
}, 120_000);

afterAll(async () => {
  await newsroom.stop();
});

const read = (path: string) => probe(path, { url: newsroom.url });
const rawBytes = ({ headers, text }: Answer) => JSON.stringify(headers) + text;

/** Nothing secret, and nothing that numbers rows. */
function expectOnlyPublic(question: string, answer: Answer): void {
  const raw = rawBytes(answer);
  expect([question, hidden.secrets.foundIn(raw)]).toEqual([question, []]);
  expect([
    question,
    /"(id|createdBy|updatedBy|locale|hash|provider)":/.exec(raw)?.[0],
  ]).toEqual([question, undefined]);
}

it("the words are there: in the database, and the public ones in public", async () => {
  const { story, secrets, shown } = hidden;
  const database = await everythingStored(newsroom.databaseUrl);
  const whole = rawBytes(await read(`/api/articles/by-slug/${story.slug}`));
  const found = await read(
    `/api/articles?filters[quotes][text][$containsi]=${String(quoteWord())}`,
  );
  const page = rawBytes(await read(`/stories/${story.slug}`));
  const asked = rawBytes(
    await ask(
      "query($slug:String!){articleBySlug(slug:$slug){article{title deck quotes{text}}}}",
      { slug: story.slug },
      { url: newsroom.url },
    ),
  );

  const kept = [...secrets.places].filter(([, place]) => !NOT_KEPT.test(place));
  expect(kept.filter(([word]) => !database.includes(word))).toEqual([]);
  expect(kept.length).toBeGreaterThan(100);
  expect(shown.foundIn(whole).length).toBeGreaterThan(30);
  expect(shown.foundIn(asked).length).toBe(3);
  expect(found.body.meta.pagination.total).toBe(1);
  expect(shown.foundIn(page).length).toBeGreaterThan(0);
});

it("what was killed is gone from where it was kept: its editions, its pictures and their words", async () => {
  const database = await everythingStored(newsroom.databaseUrl);
  const cleared = [...hidden.secrets.places].filter(([, place]) =>
    /killed, first edition|killed picture/.test(place),
  );

  expect(cleared.length).toBeGreaterThan(15);
  expect(cleared.filter(([word]) => database.includes(word))).toEqual([]);
  expect(hidden.files).toHaveLength(1);
  for (const file of hidden.files) expect((await read(file)).status).toBe(404);
});

it.each(PUBLIC_TYPES.map(({ path, uid }) => [path, uid] as const))(
  "REST shows none of them: /api/%s with every allowed parameter",
  async (path, uid) => {
    const shape = shapes.get(uid);
    if (shape === undefined) throw new Error(`There is no shape ${uid}.`);
    const one = ["", ...oneQuestions(shapes, shape)];
    const questions = [
      ...listQuestions(shapes, shape).map((query) => `/api/${path}?${query}`),
      ...hidden.documentIds.flatMap((id) => [`/api/${path}/${id}`]),
    ];

    const answers = await inTurn(questions, read);

    for (const [question, answer] of answers) {
      expect([question, answer.status]).toEqual([
        question,
        /[a-z0-9]{24}$/.test(question) ? expect.any(Number) : 200,
      ]);
      expectOnlyPublic(question, answer);
    }
    const served = answers.filter(
      ([question, { status }]) =>
        status === 200 && /[a-z0-9]{24}$/.test(question),
    );
    expect(served).toHaveLength(1);
    for (const [question, answer] of await inTurn(
      one.map((query) => `${served[0]?.[0]}?${query}`),
      read,
    ))
      expectOnlyPublic(question, answer);
    for (const [question, { body }] of await inTurn(
      guesses(shapes, shape).map((query) => `/api/${path}?${query}`),
      read,
    ))
      expect([question, body.data, body.meta?.pagination.total]).toEqual([
        question,
        [],
        0,
      ]);
  },
  120_000,
);

it("the GraphQL schema has no way to write, to choose drafts or to see what is private", async () => {
  const told = await schemaOf(newsroom.url);
  const words = printSchema(told);

  expect(told.getMutationType() ?? null).toBeNull();
  expect(told.getSubscriptionType() ?? null).toBeNull();
  expect(Object.keys(told.getQueryType()?.getFields() ?? {}).sort()).toEqual(
    [
      "articleBySlug",
      "article",
      "author",
      "person",
      "quote",
      "search",
      "section",
      "topic",
      "videoClip",
      ...LISTS,
      ...LISTS.map((name) => `${name}_connection`),
    ].sort(),
  );
  expect(words).not.toMatch(
    /\b(id|publicationFilter|hasPublishedVersion|locale|localizations|createdBy|updatedBy|createdAt|internal\w+|evidence|password|hash|provider\w*|folder\w*|related)\b(?=[:(])/,
  );
  expect(words).not.toMatch(
    /PublicationStatus|PublicationFilter|Mutation|Entity\b|Input\b.*data:/,
  );
});

it("GraphQL shows none of them: every field of the schema, from every list and address", async () => {
  const { lists, addressed } = graphqlQuestions(
    await schemaOf(newsroom.url),
    hidden.slugs,
    hidden.documentIds,
  );
  const put = (question: string) =>
    ask(question, undefined, { url: newsroom.url });

  const firsts = await inTurn(
    addressed.map(({ first }) => first),
    put,
  );
  // Where nothing is found, there is nothing more to ask for.
  const others = addressed.flatMap((question, index) =>
    firsts[index]?.[1].text.includes('"documentId":"') === true
      ? question.others
      : [],
  );
  const answers = [...firsts, ...(await inTurn([...lists, ...others], put))];
  expect(others.length).toBeGreaterThan(10);

  const seen = answers.map(([, answer]) => rawBytes(answer)).join();
  for (const [question, answer] of answers) {
    expect([question, answer.status, answer.body.errors]).toEqual([
      question,
      200,
      undefined,
    ]);
    expectOnlyPublic(question, answer);
  }
  expect(
    [...hidden.shown.places].filter(
      ([word, place]) => !seen.includes(word) && !/file/.test(place),
    ),
  ).toEqual([]);
}, 120_000);

it("addresses, pages and whatever else answers without a key show none of them", async () => {
  const pages = hidden.slugs.flatMap((slug) => [
    `/api/articles/by-slug/${slug}`,
    `/stories/${slug}`,
    `/people/${slug}`,
    `/sections/${slug}`,
  ]);
  const desks = hidden.documentIds.flatMap((id) =>
    ["history", "history/1", "schedule"].map(
      (what) => `/admin/newsroom/article/${id}/${what}`,
    ),
  );
  const others = [
    "/",
    "/search?q=zqsecret",
    "/robots.txt",
    "/_health",
    "/readyz",
    "/admin/init",
    "/admin/project-type",
    "/uploads/",
    "/openapi.json",
    "/documentation",
    "/sitemap.xml",
    "/feeds/latest.rss",
    "/api",
    "/api/upload/files",
    "/admin/newsroom/schedules",
  ];

  for (const [path, answer] of await inTurn(
    [...pages, ...desks, ...others],
    read,
  )) {
    const echoed = path.split("/").at(-1) ?? "";
    const raw = rawBytes(answer).replaceAll(echoed || "\0", "");
    expect([path, hidden.secrets.foundIn(raw)]).toEqual([path, []]);
  }
}, 60_000);

/** A word that is public, in a field two steps from the story. */
function quoteWord(): string | undefined {
  return [...hidden.shown.places].find(
    ([, place]) => place === "api::quote.quote.text",
  )?.[0];
}

/** A few at a time: the newsroom shares its machine with the tests. */
async function inTurn(
  questions: string[],
  put: (question: string) => Promise<Answer>,
): Promise<[string, Answer][]> {
  const answers: [string, Answer][] = [];
  for (let index = 0; index < questions.length; index += 4)
    answers.push(
      ...(await Promise.all(
        questions
          .slice(index, index + 4)
          .map(async (question): Promise<[string, Answer]> => [
            question,
            await put(question),
          ]),
      )),
    );
  return answers;
}

async function everythingStored(databaseUrl: string): Promise<string> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      "select quote_ident(tablename) as name from pg_tables where schemaname = 'public'",
    );
    const texts: string[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<{ text: string }>(
        `select row_to_json(t)::text as text from ${name} t`,
      );
      texts.push(...rows.map(({ text }) => text));
    }
    return texts.join("\n");
  } finally {
    await client.end();
  }
}
