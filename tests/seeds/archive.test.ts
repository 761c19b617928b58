import { Client } from "pg";
import request from "supertest";

import type { ArchiveStory } from "../../seeds/archive/archive-story";
import { tellStory } from "../../seeds/archive/tell-story";
import { publish, publishMinor, textBlock } from "../support/builders";
import { startNewsroom, type OwnNewsroom } from "../support/newsroom";
import { tellPanel } from "../support/panel-api";
import { copyInPanel } from "./copy-in-panel";
import { runSeed } from "./run-seed";
import { storedDocument } from "./stored-document";
import { storedRows } from "./stored-rows";

/** Moments are stored by the clock of the server's zone: a seed that thought in UTC would be three hours off here. */
const TZ = "America/Halifax";
const ARTICLES = "/content-manager/collection-types/api::article.article";

/** The first stories that have, between them, everything that a story of the archive can have. */
const stories = Array.from({ length: 200 }, (_, index) => tellStory(index + 1));
const telling = new Set(
  [
    ({ clips }: ArchiveStory) => clips.length === 0,
    ({ clips }: ArchiveStory) => clips.length === 2,
    ({ authors }: ArchiveStory) => authors.length === 2,
    ({ displayQuote }: ArchiveStory) => displayQuote !== null,
    ({ correction }: ArchiveStory) => correction !== null,
    ({ quotes }: ArchiveStory) => quotes.some(({ heard }) => heard !== null),
    ({ quotes }: ArchiveStory) =>
      quotes.some(({ kind }) => kind === "fragment"),
  ].map((has) => stories.findIndex(has)),
);
const COUNT = Math.max(...telling) + 1;

let own: OwnNewsroom;
let database: Client;
let before: Record<string, string[]>;
let told: string;

beforeAll(async () => {
  own = await startNewsroom({ env: { TZ } });
  database = new Client({ connectionString: own.databaseUrl });
  await database.connect();
  await moveTheStory();
  before = await storedRows(database);
  told = await seedArchive(String(COUNT));
}, 120_000);

afterAll(async () => {
  await database.end();
  await own.stop();
});

test("the archive comes to what was there, and changes none of it", async () => {
  const after = await storedRows(database);

  for (const [table, rows] of Object.entries(before))
    expect(after[table]).toEqual(expect.arrayContaining(rows));
  expect(told).toContain("The Iraq-pause story: already there.");
  expect(told).toContain(`${COUNT} stories, ${COUNT} of them added`);
});

test("the seed run again changes nothing", async () => {
  const first = await storedRows(database);

  const again = await seedArchive(String(COUNT));

  expect(await storedRows(database)).toEqual(first);
  expect(again).toContain(`${COUNT} stories, 0 of them added`);
}, 120_000);

test.each([...telling])(
  "story %i is stored row for row as the panel would store it",
  async (index) => {
    const story = stories[index] as ArchiveStory;

    const copy = await copyInPanel(story, database, own);

    const same = async (table: string, seeded: string, made: string) => {
      const stored = await storedDocument(database, table, seeded);
      expect(Object.keys(stored)).toEqual(["draft", "live"]);
      expect(stored).toEqual(await storedDocument(database, table, made));
    };
    await same("articles", story.documentId, copy.article.documentId);
    for (const [position, quote] of story.quotes.entries())
      await same(
        "quotes",
        quote.documentId,
        copy.quotes[position]?.documentId ?? "",
      );
    for (const [position, clip] of story.clips.entries())
      await same(
        "video_clips",
        clip.documentId,
        copy.clips[position]?.documentId ?? "",
      );
    expect(await addressesOf(story.documentId)).toEqual([
      { slug: story.slug, state: "live" },
    ]);
  },
);

test("a story of the archive can be opened, edited and published in the panel", async () => {
  const { documentId, slug, datePublished } = stories[0] as ArchiveStory;
  const stored = await storedDocument(database, "articles", documentId);

  const { data: opened, meta } = await tellPanel(
    "GET",
    `${ARTICLES}/${documentId}`,
    undefined,
    own,
  );
  expect(opened.status).toBe("published");
  expect(opened.datePublished).toBe(datePublished.toISOString());
  expect(meta.availableStatus).toHaveLength(1);
  await tellPanel("PUT", `${ARTICLES}/${documentId}`, { title: "Edited" }, own);
  await publish("article", documentId, own);

  expect(await storedDocument(database, "articles", documentId)).toEqual(
    withTitle(stored, "Edited"),
  );
  const live = await request(own.url).get(`/api/articles/by-slug/${slug}`);
  expect(live.body.data.title).toBe("Edited");
});

test("a story of the archive passes the checks with warnings only, also with another text", async () => {
  for (const index of telling) {
    const { documentId } = stories[index] as ArchiveStory;
    const { data } = await tellPanel(
      "GET",
      `/admin/newsroom/article/${documentId}/checks`,
      undefined,
      own,
    );
    const levels = data.findings.map(
      ({ level }: { level: string }) => level,
    ) as string[];
    expect(levels).not.toContain("blocks");
  }
  const { documentId } = stories[1] as ArchiveStory;
  await tellPanel(
    "PUT",
    `${ARTICLES}/${documentId}`,
    { body: [textBlock("Told anew.")] },
    own,
  );

  await publishMinor("article", documentId, own);
});

test("a document made after the archive gets a number of its own", async () => {
  const { rows } = await database.query<{ ahead: boolean }>(
    "SELECT nextval(pg_get_serial_sequence('articles', 'id')) > max(id) AS ahead FROM articles",
  );
  expect(rows).toEqual([{ ahead: true }]);
});

test("a number of stories that is none is refused in one sentence", async () => {
  await expect(seedArchive("many")).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(
      /^--archive takes a number of stories.*"many"\.\n$/,
    ),
  });
});

const seedArchive = (count: string) =>
  runSeed({ databaseUrl: own.databaseUrl, TZ }, "--archive", count);

/** An editor gives the story another address: a seed that looked for the old one would tell it again. */
async function moveTheStory(): Promise<void> {
  const { rows } = await database.query<{ id: string; slug: string }>(
    "SELECT document_id AS id, slug FROM articles WHERE published_at IS NOT NULL",
  );
  for (const { id, slug } of rows) {
    await tellPanel("PUT", `${ARTICLES}/${id}`, { slug: `${slug}-2` }, own);
    await publish("article", id, own);
  }
}

async function addressesOf(documentId: string) {
  const { rows } = await database.query(
    "SELECT slug, state FROM addresses WHERE document_id = $1",
    [documentId],
  );
  return rows;
}

/** The same rows under another headline. */
function withTitle(stored: object, title: string) {
  const copy = structuredClone(stored) as Record<
    string,
    { row: { title: string } }
  >;
  for (const version of Object.values(copy)) version.row.title = title;
  return copy;
}
