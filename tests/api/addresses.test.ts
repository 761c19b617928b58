import { Client } from "pg";

import {
  buildArticle,
  buildPerson,
  publish,
  type Built,
} from "../support/builders";
import { newsroom } from "../support/newsroom";
import { askPanel, tellPanel } from "../support/panel-api";

const ARTICLES = "/content-manager/collection-types/api::article.article";
const TOPICS = "/content-manager/collection-types/api::topic.topic";

let database: Client;

beforeAll(async () => {
  database = new Client({ connectionString: (await newsroom()).databaseUrl });
  await database.connect();
});

afterAll(() => database.end());

/** Every address of a document and its state, oldest claim first. */
async function addresses(documentId: string): Promise<Record<string, string>> {
  const { rows } = await database.query<{ slug: string; state: string }>(
    "SELECT slug, state FROM addresses WHERE document_id = $1 ORDER BY claimed_at",
    [documentId],
  );
  return Object.fromEntries(rows.map((row) => [row.slug, row.state]));
}

const save = (documentId: string, fields: object) =>
  tellPanel("PUT", `${ARTICLES}/${documentId}`, fields);
const unpublish = (documentId: string) =>
  tellPanel("POST", `${ARTICLES}/${documentId}/actions/unpublish`, {});

/** A story that went out, moved and came down. */
let moved: Built;

describe("the address of a story", () => {
  it("is reserved by the draft, live with the story, moved when it changes, gone when the story comes down", async () => {
    moved = await buildArticle();
    const { documentId, slug } = moved;
    expect(await addresses(documentId)).toEqual({ [slug]: "reserved" });

    await publish("article", documentId);
    expect(await addresses(documentId)).toEqual({ [slug]: "live" });

    await save(documentId, { slug: `${slug}-new` });
    expect(await addresses(documentId)).toEqual({
      [slug]: "live",
      [`${slug}-new`]: "reserved",
    });

    await publish("article", documentId);
    expect(await addresses(documentId)).toEqual({
      [slug]: "moved",
      [`${slug}-new`]: "live",
    });

    await unpublish(documentId);
    expect(await addresses(documentId)).toEqual({
      [slug]: "gone",
      [`${slug}-new`]: "gone",
    });

    await publish("article", documentId);
    expect(await addresses(documentId)).toEqual({
      [slug]: "moved",
      [`${slug}-new`]: "live",
    });
  });

  it("is let go when a draft that nobody saw takes another, or is deleted", async () => {
    const { documentId, slug } = await buildArticle();

    await save(documentId, { slug: `${slug}-b` });
    expect(await addresses(documentId)).toEqual({ [`${slug}-b`]: "reserved" });

    await tellPanel("DELETE", `${ARTICLES}/${documentId}`);
    expect(await addresses(documentId)).toEqual({});
  });

  it("comes back when a draft is discarded", async () => {
    const { documentId, slug } = await buildArticle({}, { live: true });
    await save(documentId, { slug: `${slug}-b` });

    await tellPanel("POST", `${ARTICLES}/${documentId}/actions/discard`, {});

    expect(await addresses(documentId)).toEqual({ [slug]: "live" });
  });

  it("is made from the headline when the story names none, with a number when that is taken", async () => {
    const title = `Früh am Morgen ${Date.now()}`;
    const first = await buildArticle({ title, slug: undefined });
    const second = await buildArticle({ title, slug: undefined });

    expect(first.slug).toMatch(/^frueh-am-morgen-\d+$/u);
    expect(second.slug).toBe(`${first.slug}-2`);
  });
});

describe("an address made from a headline", () => {
  it("is free also when many ask with the same words at once", async () => {
    const title = `The same words ${Date.now()}`;
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => askPanel("POST", ARTICLES, { title })),
    );

    expect(answers.map((answer) => answer.status)).toEqual(
      answers.map(() => 201),
    );
    expect(new Set(answers.map((answer) => answer.body.data.slug)).size).toBe(
      answers.length,
    );
  });
});

describe("a slug belongs to one document", () => {
  let holder: Built;
  beforeAll(async () => {
    holder = await buildArticle();
  });

  it("and the refusal says whose it is", async () => {
    const response = await askPanel("POST", ARTICLES, {
      title: "Another",
      slug: holder.slug,
    });

    expect(response.status).toBe(400);
    expect(response.body.error.message).toBe(
      `The address “${holder.slug}” belongs to the story “${holder["title"]}”: choose another.`,
    );
    expect(response.body.error.details.errors[0].path).toEqual(["slug"]);
  });

  it("also once its story moved on, or came down", async () => {
    const { documentId, slug } = moved;
    await unpublish(documentId);
    expect(await addresses(documentId)).toEqual({
      [slug]: "gone",
      [`${slug}-new`]: "gone",
    });

    for (const taken of [slug, `${slug}-new`]) {
      expect(
        (await askPanel("POST", ARTICLES, { title: "Another", slug: taken }))
          .status,
      ).toBe(400);
    }
  });

  it("when two ask for it in the same instant, one gets it and the other a clear error", async () => {
    for (let round = 0; round < 5; round += 1) {
      const slug = `at-once-${round}-${Date.now()}`;
      const answers = await Promise.all(
        [1, 2].map((n) =>
          askPanel("POST", TOPICS, { name: `Topic ${n}`, slug }),
        ),
      );

      expect(answers.map((answer) => answer.status).sort()).toEqual([201, 400]);
      const refused = answers.find((answer) => answer.status === 400);
      expect(refused?.body.error.message).toMatch(
        /^The address “at-once-.*” belongs to the topic “Topic [12]”: choose another\.$/u,
      );
    }
  });

  it("but a story and a person may share one: they have pages of different kinds", async () => {
    const { slug } = holder;

    expect((await buildPerson({ slug })).slug).toBe(slug);
  });
});
