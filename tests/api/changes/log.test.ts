import {
  buildArticle,
  buildAuthor,
  buildPerson,
  buildQuote,
  buildSection,
  buildTopic,
  buildVideoClip,
  publish,
  textBlock,
  to,
} from "../../support/builders";
import type { Built } from "../../support/builders";
import { ask, changesOf, kindsOf } from "../../support/log";
import { tellPanel } from "../../support/panel-api";

const path = (type: string, { documentId }: Built) =>
  `/content-manager/collection-types/api::${type}.${type}/${documentId}`;
const save = (type: string, document: Built, fields: object) =>
  tellPanel("PUT", path(type, document), fields);
const act = (type: string, document: Built, action: string) =>
  tellPanel("POST", `${path(type, document)}/actions/${action}`, {});
const editionRow = async ({ documentId }: Built) =>
  (
    await ask<Record<string, unknown>>(
      "SELECT * FROM editions WHERE document_id = $1",
      [documentId],
    )
  )[0];

describe("the log of one story, in this order", () => {
  let author: Built, other: Built, section: Built, story: Built;

  beforeAll(async () => {
    [author, other] = [await buildAuthor(), await buildAuthor()];
    section = await buildSection();
    story = await buildArticle(
      { authors: to(author, other), section: to(section) },
      { live: true },
    );
  });

  it("records a first publication, with who did it and the whole edition", async () => {
    const [change, ...others] = await changesOf(story);

    expect(others).toEqual([]);
    expect(change).toMatchObject({
      kind: "published",
      version: 1,
      slug: story.slug,
      cause: null,
      edition: {
        document: {
          documentId: story.documentId,
          title: story.title,
          authors: [
            { documentId: author.documentId },
            { documentId: other.documentId },
          ],
        },
        parts: {},
      },
    });
    expect(Number(change?.seq)).toBeGreaterThan(0);
    expect(change?.actor).toEqual(expect.any(String));
    expect(JSON.stringify(change?.edition)).not.toMatch(/"id"|createdBy/);
    expect(await editionRow(story)).toMatchObject({
      status: "live",
      version: 1,
      title: story.title,
      seq: change?.seq,
      refs: [author, other, section].map(({ documentId }) => documentId).sort(),
    });
  });

  it("does not see what only the desk sees", async () => {
    await save("author", other, { internalEmail: "robin@newsroom.test" });

    expect(await kindsOf(other)).toEqual(["published"]);
  });

  it("finds a story by the name that its author has now, without a new edition of it", async () => {
    const word = `Zoë${Date.now()}`;

    await save("author", author, { name: word });

    const found = await ask(
      "SELECT document_id FROM editions WHERE search @@ plainto_tsquery('newsroom', $1) AND type = 'article'",
      [word.replace("ë", "e")],
    );
    expect(found).toEqual([{ document_id: story.documentId }]);
    const bylines = await ask(
      "SELECT DISTINCT byline FROM articles WHERE document_id = $1",
      [story.documentId],
    );
    expect(bylines).toEqual([{ byline: `${word} and ${other.name}` }]);
    expect(await kindsOf(story)).toEqual(["published"]);
  });

  it("tells what happened by what readers see, whatever the action was called", async () => {
    await publish("article", story.documentId);
    await save("article", story, { deck: "Other words." });
    await publish("article", story.documentId);
    await save("article", story, { slug: `${story.slug}-again` });
    await publish("article", story.documentId);
    await save("article", story, {
      corrections: [
        { kind: "correction", text: "It was Monday.", at: new Date() },
      ],
    });
    await publish("article", story.documentId);
    await act("article", story, "unpublish");
    await publish("article", story.documentId);

    const changes = await changesOf(story);
    expect(changes.map(({ kind, version }) => [kind, version])).toEqual([
      ["published", 1],
      ["updated", 2],
      ["updated", 3],
      ["moved", 4],
      ["corrected", 5],
      ["withdrawn", 5],
      ["restored", 6],
    ]);
    expect(changes[3]?.aliases).toEqual([story.slug]);
    expect(changes[5]?.edition).toBeNull();
  });
});

describe("the log", () => {
  it("knows nothing of a draft", async () => {
    const story = await buildArticle();

    await save("article", story, { deck: "Another deck." });

    expect(await changesOf(story)).toEqual([]);
    expect(await editionRow(story)).toBeUndefined();
  });

  it("records reference data when it is saved, and only when readers see a difference", async () => {
    for (const [type, document] of [
      ["author", await buildAuthor()],
      ["person", await buildPerson()],
      ["topic", await buildTopic()],
      ["section", await buildSection()],
    ] as const) {
      await save(type, document, { name: document.name });
      await save(type, document, { name: `${document.name}, again` });
      await save(type, document, { slug: `${document.slug}-moved` });
      await tellPanel("DELETE", path(type, document));

      expect(await kindsOf(document)).toEqual([
        "published",
        "updated",
        "moved",
        "withdrawn",
      ]);
    }
  });

  it("makes a new edition of each live document that holds a part, with the cause", async () => {
    const clip = await buildVideoClip({}, { live: true });
    const quote = await buildQuote({ clip: to(clip) }, { live: true });
    const body = [{ __component: "story.quote", quote: to(quote) }];
    const story = await buildArticle({ body }, { live: true });
    const draft = await buildArticle({ body });

    await save("video-clip", clip, { description: "From the gallery." });
    await publish("video-clip", clip.documentId);
    await save("quote", quote, { verification: "retracted" });
    await publish("quote", quote.documentId);

    expect(await kindsOf(quote)).toEqual(["published", "updated", "updated"]);
    const changes = await changesOf(story);
    expect(changes.map(({ cause }) => cause)).toEqual([
      null,
      { type: "video-clip", documentId: clip.documentId, kind: "updated" },
      { type: "quote", documentId: quote.documentId, kind: "updated" },
    ]);
    expect(changes[2]?.edition.parts[quote.documentId]).toMatchObject({
      verification: "retracted",
    });
    expect(changes[2]?.edition.parts[clip.documentId]).toMatchObject({
      description: "From the gallery.",
    });
    expect(changes[2]?.edition.document.dateModified).not.toBe(
      changes[0]?.edition.document.dateModified,
    );
    expect(await kindsOf(draft)).toEqual([]);
  });

  it("weighs headline, deck, quotes and body in what it searches", async () => {
    const quote = await buildQuote({ text: "Quotedword resumed." });
    const story = await buildArticle(
      {
        title: `Headlineword ${Date.now()}`,
        deck: "Deckword.",
        body: [
          textBlock("Bodyword."),
          { __component: "story.quote", quote: to(quote) },
        ],
      },
      { live: true },
    );

    const [row] = await ask<{ search: string }>(
      "SELECT search::text FROM editions WHERE document_id = $1",
      [story.documentId],
    );

    expect(row?.search).toMatch(/'headlineword':\d+A/);
    expect(row?.search).toMatch(/'deckword':\d+B/);
    expect(row?.search).toMatch(/'quotedword':\d+C/);
    expect(row?.search).toMatch(/'resum':\d+C/);
    expect(row?.search).toMatch(/'bodyword':\d+(?!A|B|C)/);
  });

  it("numbers the rows in the order in which they were committed, with none left out", async () => {
    const stories = await Promise.all(
      Array.from({ length: 6 }, () => buildArticle()),
    );

    await Promise.all(
      stories.map(({ documentId }) => publish("article", documentId)),
    );

    const unnumbered = await ask("SELECT id FROM changes WHERE seq IS NULL");
    const behind = await ask(
      "SELECT editions.document_id FROM editions JOIN changes ON changes.id = change_id WHERE editions.seq IS DISTINCT FROM changes.seq",
    );
    expect(unnumbered).toEqual([]);
    expect(behind).toEqual([]);
  });
});
