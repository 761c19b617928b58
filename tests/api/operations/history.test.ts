import {
  buildArticle,
  buildAuthor,
  buildImage,
  buildQuote,
  buildSection,
  buildVideoClip,
  publish,
  publishMinor,
  textBlock,
  to,
  type Built,
} from "../../support/builders";
import { collection } from "../../support/collection";
import { kindsOf } from "../../support/log";
import { newsroom } from "../../support/newsroom";
import { bringBack, history, tell } from "../../support/operations";
import { askPanel, tellPanel } from "../../support/panel-api";

const only = ({ documentId }: Built) => ({ set: [{ documentId }] });
const path = (type: string, { documentId }: Pick<Built, "documentId">) =>
  collection(type, "/:id", documentId);

async function saveAndPublish(type: string, document: Built, fields: object) {
  await tellPanel("PUT", path(type, document), fields);
  await publishMinor(type, document.documentId);
}

let author: Built;
let section: Built;
/** Is published anew, brought back, changed, taken down and at last killed, in one test after the other. */
let story: Built;

beforeAll(async () => {
  [author, section] = [await buildAuthor(), await buildSection()];
  story = await buildArticle(
    { authors: to(author), section: to(section) },
    { live: true },
  );
  await saveAndPublish("article", story, { title: "Another headline" });
}, 120_000);

describe("the history of a story", () => {
  it("shows an edition as readers had it, with names, and where the draft differs", async () => {
    const { data } = (await history("article", story, "/1")).body;

    expect(data).toMatchObject({ version: 1, kind: "published" });
    expect(data.edition.document.title).toBe(story["title"]);
    expect(data.names).toEqual({
      [author.documentId]: author["name"],
      [section.documentId]: section["name"],
    });
    expect(data.differences).toEqual(["title"]);
  });

  it("comes in pages", async () => {
    const kinds = async (query: string) =>
      (await history("article", story, query)).body.data.changes.map(
        ({ kind }: { kind: string }) => kind,
      );

    expect(await kinds("?pageSize=1")).toEqual(["updated"]);
    expect(await kinds("?pageSize=1&page=2")).toEqual(["published"]);
    expect(await kinds("?pageSize=1&page=3")).toEqual([]);
    expect(
      (await history("article", story, "?pageSize=101")).body.error.message,
    ).toBe("“pageSize” is a whole number from 1 to 100.");
    expect((await history("article", story, "?size=1")).status).toBe(400);
  });

  it("names the quote whose change brought a new edition about", async () => {
    const quote = await buildQuote();
    const quoting = await buildArticle(
      { body: [{ __component: "story.quote", quote: to(quote) }] },
      { live: true },
    );
    await saveAndPublish("quote", quote, { text: "Said better." });

    const { body } = await history("article", quoting);

    expect(body.data.changes[0].cause).toEqual({
      type: "quote",
      documentId: quote.documentId,
      kind: "updated",
      title: "Said better.",
    });
  });

  it("answers 404 for an edition that never was", async () => {
    const answers = [
      await history("article", story, "/3"),
      await history("article", story, "/0"),
      await history("article", story, "/last"),
    ];

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  it("is empty for what readers never had, and is kept of reference data too", async () => {
    const draft = await buildArticle();

    expect((await history("article", draft)).body.data.changes).toEqual([]);
    expect((await history("author", author)).body.data.changes).toMatchObject([
      { kind: "published" },
    ]);
  });
});

describe("bringing an edition back", () => {
  it("is refused with words that it does not know, for one that never was, and for reference data", async () => {
    const answers = [
      await bringBack("article", story, 1, { fields: ["title"] }),
      await bringBack("author", author, 1),
      await bringBack("article", story, 7),
    ];

    expect(answers.map(({ status }) => status)).toEqual([400, 404, 404]);
  });

  it("changes nothing that readers see until it is published, and is an ordinary save: a window that was open before is told", async () => {
    const { data } = await tellPanel("GET", path("article", story));

    await bringBack("article", story, 1);
    const answer = await askPanel("PUT", path("article", story), {
      deck: "Typed meanwhile",
      basedOn: data.updatedAt,
    });

    expect(answer.status).toBe(409);
    expect(await kindsOf(story)).toEqual(["published", "updated"]);
  });
});

describe("the history of a story that is changed and comes down", () => {
  it("tells the draft as an edition would tell it, and not to everybody", async () => {
    await tellPanel("PUT", path("article", story), {
      deck: "Another",
      internalNote: "Not for readers",
    });

    const { body } = await history("article", story, "/draft");
    const stranger = await fetch(
      `${(await newsroom()).url}/admin/newsroom/article/${story.documentId}/history/draft`,
    );

    expect(body.data.edition.document).toMatchObject({
      deck: "Another",
      section: { documentId: section.documentId },
    });
    expect(body.data.names[section.documentId]).toBe(section["name"]);
    expect(JSON.stringify(body)).not.toContain("Not for readers");
    expect(stranger.status).toBe(401);
  });

  it("lists what happened in public, newest first, with who and why", async () => {
    await tell("withdraw", "article", story, { why: "Being checked" });

    const { body } = await history("article", story);

    expect(body.data.changes).toEqual([
      {
        version: 2,
        kind: "withdrawn",
        at: expect.stringMatching(/^\d{4}-.*Z$/u),
        who: "First Administrator",
        why: "Being checked",
        cause: null,
        hasEdition: false,
      },
      expect.objectContaining({ version: 2, kind: "updated", why: null }),
      expect.objectContaining({
        version: 1,
        kind: "published",
        hasEdition: true,
      }),
    ]);
    expect(body.data.pagination).toEqual({ page: 1, pageSize: 25, total: 3 });
  });

  it("brings back no edition of what was killed", async () => {
    await tell("kill", "article", story, { why: "A court order" });

    expect((await bringBack("article", story, 1)).status).toBe(410);
  });
});

describe("an edition that is brought back", () => {
  it("brings back a quote and a clip", async () => {
    const image = await buildImage();
    const clip = await buildVideoClip(
      {
        description: "First",
        poster: { image: image.id, alt: "A bridge", credit: "Newsroom" },
        tracks: [
          { kind: "captions", language: "en", url: "https://a.example/en.vtt" },
        ],
      },
      { live: true },
    );
    const quote = await buildQuote(
      { text: "First.", clip: to(clip), startSeconds: 1.5, endSeconds: 3 },
      { live: true },
    );
    await tellPanel("PUT", path("quote", quote), {
      text: "Second.",
      clip: { set: [] },
      startSeconds: null,
      endSeconds: null,
      evidence: "A tape.",
    });
    await tellPanel("PUT", path("video-clip", clip), {
      description: null,
      poster: null,
      tracks: [],
    });

    const answers = [
      await bringBack("quote", quote, 1),
      await bringBack("video-clip", clip, 1),
    ];

    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const differences = [
      (await history("quote", quote, "/1")).body.data.differences,
      (await history("video-clip", clip, "/1")).body.data.differences,
    ];
    expect(differences).toEqual([[], []]);
    const { data } = await tellPanel("GET", path("quote", quote));
    expect(data.evidence).toBe("A tape.");
  });

  // What the first of these two makes, the second takes apart.
  describe("of a story that leads to much", () => {
    let own: Built;
    let writer: Built;
    let other: Built;
    let quote: Built;
    let image: Awaited<ReturnType<typeof buildImage>>;

    it("saves its public fields into the draft, and no others", async () => {
      image = await buildImage();
      writer = await buildAuthor();
      other = await buildAuthor();
      quote = await buildQuote();
      const clip = await buildVideoClip();
      const first = {
        kicker: "First",
        authors: to(writer),
        leadPicture: { image: image.id, alt: "A bridge", credit: "Newsroom" },
        displayQuote: to(quote),
        source: { name: "CBC News", url: "https://www.cbc.ca/" },
        rights: { syndicatable: true, holder: "CBC" },
        corrections: [
          {
            kind: "correction",
            text: "It was Monday.",
            at: new Date().toISOString(),
          },
        ],
        body: [
          textBlock("The first text."),
          { __component: "story.heading", text: "A heading" },
          {
            __component: "story.quote",
            quote: to(quote),
            attribution: "the mayor",
          },
          { __component: "story.clip", clip: to(clip) },
        ],
      };
      own = await buildArticle(first, { live: true });
      const before = (await history("article", own, "/1")).body.data.edition;
      await saveAndPublish("article", own, {
        kicker: null,
        authors: only(other),
        leadPicture: null,
        displayQuote: { set: [] },
        source: null,
        rights: { syndicatable: false, credit: "Another desk" },
        corrections: [],
        body: [textBlock("Another text altogether.")],
        slug: `${own.slug}-b`,
      });
      await tellPanel("PUT", path("article", own), {
        internalNote: "Ask the mayor again.",
        embargoedUntil: "2020-01-01T00:00:00.000Z",
      });

      const answer = await bringBack("article", own, 1);

      expect(answer.body.data).toEqual({
        documentId: own.documentId,
        version: 1,
        missing: [],
      });
      const { data } = await tellPanel("GET", path("article", own));
      expect(data).toMatchObject({
        kicker: "First",
        slug: `${own.slug}-b`,
        internalNote: "Ask the mayor again.",
        embargoedUntil: "2020-01-01T00:00:00.000Z",
        byline: writer["name"],
      });
      const now = (await history("article", own, "/1")).body.data;
      expect(now.differences).toEqual(["slug", "embargoedUntil"]);
      await publish("article", own.documentId);
      const after = (await history("article", own, "/3")).body.data.edition;
      expect(undated(after)).toEqual({
        ...undated(before),
        slug: `${own.slug}-b`,
        embargoedUntil: "2020-01-01T00:00:00.000Z",
      });
    });

    it("names what is no longer there, and leaves it out", async () => {
      await saveAndPublish("article", own, {
        authors: only(other),
        leadPicture: null,
        displayQuote: { set: [] },
        body: [textBlock("Rewritten.")],
      });
      await tellPanel("DELETE", path("author", writer));
      await tellPanel("DELETE", `/upload/files/${image.id}`);
      await tell("kill", "quote", quote, { why: "Never said" });

      const answer = await bringBack("article", own, 1);

      expect(answer.body.data.missing).toEqual([
        { field: "displayQuote", documentId: quote.documentId },
        { field: "leadPicture", picture: image.url },
        { field: "body", documentId: quote.documentId },
        { field: "authors", documentId: writer.documentId },
        { field: "quotes", documentId: quote.documentId },
      ]);
      const { data } = await tellPanel("GET", path("article", own));
      expect(data.leadPicture).toMatchObject({ alt: "A bridge", image: null });
      expect(data.authors.count).toBe(0);
    });
  });
});

function undated({ document }: { document: Record<string, unknown> }) {
  const {
    datePublished: _published,
    dateModified: _modified,
    publishedAt: _publishedAt,
    updatedAt: _updatedAt,
    ...rest
  } = document;
  return rest;
}
