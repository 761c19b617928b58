/** A draft as readers would have it, for whoever was given a token. */
import {
  buildArticle,
  buildAuthor,
  buildImage,
  buildPerson,
  buildQuote,
  buildSection,
  buildVideoClip,
  publish,
  textBlock,
  to,
  type Built,
} from "../support/builders";
import { collection } from "../support/collection";
import { DESK_ROLES, desk } from "../support/desks";
import { newsroom } from "../support/newsroom";
import { tell } from "../support/operations";
import { tellPanel } from "../support/panel-api";
import { exchange, previewAddress, previewToken } from "../support/previews";
import { probe } from "../support/probe";

const save = (documentId: string, fields: object) =>
  tellPanel("PUT", collection("article", "/:id", documentId), fields);

/** A draft, which no test changes. */
let draft: Built;

beforeAll(async () => {
  draft = await buildArticle();
}, 120_000);

test("is what the address of a live story answers", async () => {
  const parent = await buildSection();
  const section = await buildSection({ parent: to(parent) });
  const speaker = await buildPerson();
  const quote = await buildQuote({ speaker: to(speaker) }, { live: true });
  const clip = await buildVideoClip({}, { live: true });
  const image = await buildImage(undefined, 600);
  const story = await buildArticle(
    {
      section: to(section),
      authors: to(await buildAuthor(), await buildAuthor()),
      leadPicture: { image: image.id, alt: "A square", credit: "Newsroom" },
      displayQuote: to(quote),
      body: [
        textBlock("The council voted."),
        { __component: "story.quote", quote: to(quote) },
        { __component: "story.clip", clip: to(clip) },
      ],
    },
    { live: true },
  );

  const live = await probe(`/api/articles/by-slug/${story.slug}`);
  const preview = await exchange(await previewToken(story));

  expect(preview.status).toBe(200);
  expect(preview.body.data).toEqual({
    ...live.body.data,
    publishedAt: null,
    updatedAt: expect.any(String),
  });
  expect(preview.body.data.leadPicture.image.url).toMatch(/^http/);
  expect(Object.keys(preview.body.data)).toEqual(Object.keys(live.body.data));
  expect(preview.body.meta.type).toBe("article");
});

test("holds quotes that readers never had as drafts, and live ones as they are live", async () => {
  const fresh = await buildQuote({ text: "Nobody has read this." });
  const known = await buildQuote(
    { text: "All have read this." },
    { live: true },
  );
  await tellPanel("PUT", collection("quote", "/:id", known.documentId), {
    text: "All will read this some day.",
  });
  const story = await buildArticle({
    body: [fresh, known].map((quote) => ({
      __component: "story.quote",
      quote: to(quote),
    })),
  });

  const { body } = await exchange(await previewToken(story));

  expect(
    body.data.body.map(({ quote }: { quote: { text: string } }) => quote.text),
  ).toEqual(["Nobody has read this.", "All have read this."]);
  expect(body.data.datePublished).toBeNull();
});

test("has nothing private, and no word of a killed quote", async () => {
  const quote = await buildQuote({ evidence: "The tape is in the safe." });
  const killed = await buildQuote(
    { text: "The moon is cheese." },
    { live: true },
  );
  const story = await buildArticle({
    internalNote: "Call the mayor again.",
    body: [quote, killed].map((shown) => ({
      __component: "story.quote",
      quote: to(shown),
    })),
  });
  await tell("kill", "quote", killed, { why: "A hoax" });

  const { status, text, body } = await exchange(await previewToken(story));

  expect(status).toBe(200);
  expect(text).not.toContain("cheese");
  expect(body.data.body[0].quote.documentId).toBe(quote.documentId);
  expect(text).not.toMatch(/safe|Call the mayor/);
  expect(text).not.toMatch(/"(id|createdBy|updatedBy|deskState|evidence)":/);
});

test.each(DESK_ROLES)("is offered to a %s for a draft", async (role) => {
  const preview = await exchange(await previewToken(draft, await desk(role)));

  expect(preview.body.data.documentId).toBe(draft.documentId);
});

test("is the page of the reader, with the token in the fragment alone", async () => {
  const { url } = await newsroom();
  const address = await previewAddress(draft);
  const page = await probe("/preview");

  expect(address).toMatch(
    new RegExp(`^${url}/preview#token=[\\w-]+\\.[\\w-]+\\.[\\w-]+$`),
  );
  expect(page.status).toBe(200);
  expect(page.headers).toMatchObject({
    "cache-control": "private, no-store",
    "x-robots-tag": "noindex",
    "referrer-policy": "no-referrer",
  });
  expect(page.text).toContain('<meta name="robots" content="noindex">');
});

describe("a live story", () => {
  /** Is changed, taken down, brought back and at last killed, in one test after the other. */
  let story: Built;

  beforeAll(async () => {
    story = await buildArticle({ deck: "Old deck." }, { live: true });
  });

  test("shows what is saved, and readers go on seeing what is live", async () => {
    const token = await previewToken(story);
    await save(story.documentId, { deck: "New deck." });

    const preview = await exchange(token);
    const live = await probe(`/api/articles/by-slug/${story.slug}`);

    expect(preview.body.data.deck).toBe("New deck.");
    expect(live.body.data.deck).toBe("Old deck.");
  });

  test("has its live page beside it, and a draft has none", async () => {
    const { url } = await newsroom();
    const published = { status: "published" };

    expect(await previewAddress(story, undefined, published)).toBe(
      `${url}/stories/${story.slug}`,
    );
    expect(await previewAddress(draft, undefined, published)).toBeUndefined();
  });

  test("that was withdrawn is previewed before it returns", async () => {
    await tell("withdraw", "article", story);
    const token = await previewToken(story);

    expect((await exchange(token)).status).toBe(200);
    await publish("article", story.documentId);
    expect((await exchange(token)).status).toBe(401);
  });

  test("is not previewed when it was killed, and nothing is that has no page of its own", async () => {
    await tell("kill", "article", story, { why: "A hoax" });

    expect(await previewAddress(story)).toBeUndefined();
    expect(
      await previewAddress(await buildQuote(), undefined, { type: "quote" }),
    ).toBeUndefined();
    expect(
      await previewAddress(await buildAuthor(), undefined, { type: "author" }),
    ).toBeUndefined();
    expect(
      await previewAddress({ documentId: "x".repeat(24) }),
    ).toBeUndefined();
  });
});
