/** What the panel asks while somebody writes: quotes and clips by words or name, and those that a draft holds. */
import {
  buildAdmin,
  buildArticle,
  buildPerson,
  buildQuote,
  buildVideoClip,
  to,
} from "../support/builders";
import { desk } from "../support/desks";
import { newsroom } from "../support/newsroom";
import { askPanel, tellPanel, type Desk } from "../support/panel-api";

beforeAll(() => newsroom(), 120_000);

describe("finding quotes and clips", () => {
  test("by the words, whatever the typesetter did, and by the name of who speaks", async () => {
    const speaker = await buildPerson();
    const word = Date.now();
    const quote = await buildQuote({
      text: `We don’t “plan” to go, ${word}.`,
      speaker: to(speaker),
    });

    for (const q of [
      `don't "plan" ${word}`,
      `PLAN ${word}`,
      speaker["name"],
      `${speaker["name"]} plan`,
    ])
      expect(await find({ q })).toEqual([
        expect.objectContaining({
          type: "quote",
          documentId: quote.documentId,
          who: speaker["name"],
          speaker: speaker.documentId,
          state: "draft",
        }),
      ]);
  });

  test("says which hold the words in this order, and lists those first", async () => {
    const word = Date.now();
    const scattered = await buildQuote({ text: `Bridge ${word} and the old` });
    const held = await buildQuote({
      text: `The old\u00a0bridge ${word} stays.`,
    });
    await tellPanel("PUT", path("quote", scattered.documentId), {
      occasion: "Later",
    });

    const found = await find({ q: `old bridge ${word}` });

    expect(
      found.map(({ documentId, holds }: Part) => [documentId, holds]),
    ).toEqual([
      [held.documentId, true],
      [scattered.documentId, false],
    ]);
  });

  test("a sign of LIKE means itself", async () => {
    const word = Date.now();
    const quote = await buildQuote({ text: `100 % of ${word}_all \\ of it` });

    expect(await find({ q: `${word}_all \\` })).toHaveLength(1);
    expect(await find({ q: `100 % ${word}` })).toEqual([
      expect.objectContaining({ documentId: quote.documentId }),
    ]);
    expect(await find({ q: `${word}%all` })).toEqual([]);
    expect(await find({ q: `${word}__ll` })).toEqual([]);
  });

  test("clips by title, description and people, and one kind alone", async () => {
    const person = await buildPerson();
    const clip = await buildVideoClip({
      people: to(person),
      description: `Filmed from the pier ${Date.now()}`,
    });
    const name = person["name"];

    expect(await find({ q: clip["description"] })).toEqual([
      expect.objectContaining({
        type: "video-clip",
        title: clip["title"],
        who: name,
        seconds: 60,
      }),
    ]);
    expect(await find({ q: name, kind: "clip" })).toHaveLength(1);
    expect(await find({ q: name, kind: "quote" })).toEqual([]);
  });

  test("ten at most, the newest first", async () => {
    const word = `many${Date.now()}`;
    for (let count = 0; count < 11; count += 1)
      await buildQuote({ text: `${word} ${count}` });

    const found = await find({ q: word });

    expect(found).toHaveLength(10);
    expect(found[0].title).toBe(`${word} 10`);
  });

  test("says that one is live or killed", async () => {
    const quote = await buildQuote({}, { live: true });

    expect(await find({ q: quote["text"] })).toEqual([
      expect.objectContaining({ state: "live" }),
    ]);
  });

  test("refuses what it does not know", async () => {
    const answers = await Promise.all(
      ["kind=person", "words=x", `q=${"x".repeat(301)}`].map((query) =>
        askPanel("GET", `/admin/newsroom/parts?${query}`),
      ),
    );

    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400]);
  });
});

describe("what the draft of a story holds", () => {
  test("each quote and clip with its block", async () => {
    const [inBody, shown, fragment] = await Promise.all([
      buildQuote(),
      buildQuote(),
      buildQuote({ text: "The council", kind: "fragment" }),
    ]);
    const clip = await buildVideoClip();
    const story = await buildArticle({
      displayQuote: to(shown),
      quotes: to(fragment),
      body: [
        {
          __component: "story.heading",
          text: "The council",
        },
        { __component: "story.quote", quote: to(inBody) },
        { __component: "story.clip", clip: to(clip) },
      ],
    });
    const { data } = await tellPanel("GET", path("article", story.documentId));
    const [, quoteBlock, clipBlock] = data.body as { id: number }[];

    expect(await held(story.documentId)).toEqual(
      expect.arrayContaining([
        part("body", quoteBlock?.id, inBody.documentId),
        part("body", clipBlock?.id, clip.documentId),
        part("displayQuote", null, shown.documentId),
        part("quotes", null, fragment.documentId),
      ]),
    );
  });
});

describe("who may ask", () => {
  test("a Reporter finds everything that he may read, and reads what a colleague's story holds", async () => {
    const reporter = await desk("Reporter");
    const quote = await buildQuote();
    const story = await buildArticle();

    expect(await find({ q: quote["text"] }, reporter)).toHaveLength(1);
    const answer = await askPanel("GET", partsOf(story), undefined, reporter);
    expect(answer.status).toBe(200);
  });

  test("somebody without a right to read finds nothing, and nobody at all is sent away", async () => {
    const { url } = await newsroom();
    const quote = await buildQuote();
    const story = await buildArticle();
    const stranger = { url, admin: await buildAdmin(await emptyRole()) };

    expect(await find({ q: quote["text"] }, stranger)).toEqual([]);
    expect(
      (await askPanel("GET", partsOf(story), undefined, stranger)).status,
    ).toBe(403);
    expect((await fetch(`${url}/admin/newsroom/parts`)).status).toBe(401);
    expect((await fetch(url + partsOf(story))).status).toBe(401);
  });
});

interface Part {
  documentId: string;
  holds: boolean;
}

async function find(asked: Record<string, string>, who?: Desk) {
  const query = new URLSearchParams(asked);
  const path = `/admin/newsroom/parts?${query}`;
  return (await tellPanel("GET", path, undefined, who)).data;
}

const held = async (documentId: string) =>
  (await tellPanel("GET", partsOf({ documentId }))).data;

const partsOf = ({ documentId }: { documentId: string }) =>
  `/admin/newsroom/article/${documentId}/parts`;

const path = (type: string, documentId: string) =>
  `/content-manager/collection-types/api::${type}.${type}/${documentId}`;

const part = (
  field: string,
  block: number | null | undefined,
  documentId: string,
): unknown => expect.objectContaining({ field, block, documentId });

async function emptyRole(): Promise<string> {
  const name = `Nothing ${Date.now()}`;
  await tellPanel("POST", "/admin/roles", { name, description: "" });
  return name;
}
