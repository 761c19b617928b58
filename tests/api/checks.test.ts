import {
  buildArticle,
  buildQuote,
  buildVideoClip,
  publish,
  textBlock,
  to,
  type Built,
} from "../support/builders";
import { desk } from "../support/desks";
import { changesOf, kindsOf } from "../support/log";
import { newsroom } from "../support/newsroom";
import { tell } from "../support/operations";
import { askPanel, tellPanel, type Answer } from "../support/panel-api";
import {
  makeDue,
  schedule,
  settledSchedule,
  trySchedule,
} from "../support/schedules";

const ARTICLES = "/content-manager/collection-types/api::article.article";
const path = (type: string, { documentId }: Pick<Built, "documentId">) =>
  `/content-manager/collection-types/api::${type}.${type}/${documentId}`;
const save = (type: string, document: Built, fields: object) =>
  tellPanel("PUT", path(type, document), fields);
const tryPublish = (type: string, document: Built, body: object = {}) =>
  askPanel("POST", `${path(type, document)}/actions/publish`, body);
const quoteBlock = (quote: Built) => ({
  __component: "story.quote",
  quote: to(quote),
});

interface Finding {
  rule: string;
  level: string;
  message: string;
  why: string;
  path: string[];
}

interface Standing {
  findings: Finding[];
  needsWord: boolean;
  breaks: { type: string; documentId: string; title: string; findings: Finding[] }[]; // prettier-ignore
}

const checks = async (
  type: string,
  { documentId }: Pick<Built, "documentId">,
): Promise<Standing> =>
  (await tellPanel("GET", `/admin/newsroom/${type}/${documentId}/checks`)).data;

const blocking = ({ findings }: Standing) =>
  findings
    .filter(({ level }) => level === "blocks")
    .map(({ rule, path }) => `${rule} at ${path.join(".")}`);

/** What a refusal names: every broken rule, and where. */
const refused = ({ status, body }: Answer) => [
  status,
  ...(body.error?.details?.errors ?? []).map(
    (error: Finding) => `${error.rule} at ${error.path.join(".")}`,
  ),
];

const bare = () =>
  buildArticle({
    authors: [],
    section: null,
    rights: null,
    body: [{ __component: "story.heading", text: " " }],
  });
const WANTING = [
  "story-text at body",
  "empty-block at body.0.text",
  "story-author at authors",
  "story-section at section",
  "story-rights at rights",
];

describe("a story that is not ready", () => {
  let story: Built;

  beforeAll(async () => {
    story = await bare();
  }, 120_000);

  it("is refused by the panel's button with every broken rule and where, all at once", async () => {
    const answer = await tryPublish("article", story);

    expect(refused(answer)).toEqual([400, ...WANTING]);
    expect(answer.body.error.message).toMatch(
      /^This story cannot be published yet\. A story needs text: .*\. A heading has no words yet\. A story needs at least one author\./,
    );
    expect(await kindsOf(story)).toEqual([]);
  });

  it("is refused with the same list when it is saved and published in one, in bulk, and planned", async () => {
    const { documentId } = story;

    const answers = [
      await tryPublish("article", story, { deck: "Another." }),
      await askPanel("POST", `${ARTICLES}/actions/bulkPublish`, {
        documentIds: [documentId],
      }),
      await trySchedule(story),
    ];

    const [alone, , planned] = answers.map(refused);
    expect(alone).toEqual([400, ...WANTING]);
    expect(planned).toEqual(alone);
    const errors: Finding[] = answers[0]?.body.error.details.errors;
    expect(answers[1]?.body.error.details.refused).toEqual([
      {
        documentId,
        title: story["title"],
        reasons: errors.map(({ message }) => message),
      },
    ]);
    expect(await kindsOf(story)).toEqual([]);
  });

  it("is told so beforehand, with the reason of each rule", async () => {
    const standing = await checks("article", story);

    expect(blocking(standing)).toEqual(WANTING);
    expect(standing).toMatchObject({ needsWord: false, breaks: [] });
    expect(standing.findings).toContainEqual({
      rule: "story-section",
      level: "blocks",
      message: "A story needs a section.",
      why: "A story without a section is on no page and in no feed but the latest.",
      path: ["section"],
    });
  });

  it("keeps its quotes and clips in, and is told what they lack where it shows them", async () => {
    const quote = await buildQuote({ attribution: null });
    const clip = await buildVideoClip({ poster: null, durationSeconds: null });
    const showing = await buildArticle({
      body: [
        textBlock("The council voted."),
        quoteBlock(quote),
        { __component: "story.clip", clip: to(clip) },
      ],
    });

    const answer = await tryPublish("article", showing);

    const lacking = [
      "quote-attributed at body.1.quote",
      "clip-duration at body.2.clip",
      "clip-poster at body.2.clip",
    ];
    expect(refused(answer)).toEqual([400, ...lacking]);
    expect(blocking(await checks("article", showing))).toEqual(lacking);
    expect(await kindsOf(quote)).toEqual([]);
  });
});

it("lets the seeded story out, with warnings only", async () => {
  const { data } = await tellPanel(
    "GET",
    `${ARTICLES}?filters[slug][$startsWith]=canada-pauses-military-operations`,
  ).then((answer) => ({ data: answer.results }));

  const { findings, needsWord } = await checks("article", data[0]);

  expect(needsWord).toBe(false);
  expect(
    new Set(findings.map(({ rule, level }) => `${level} ${rule}`)),
  ).toEqual(new Set(["warns quote-verified"]));
  expect(findings).toHaveLength(10);
});

it("asks the same of a quote and a clip by themselves", async () => {
  const quote = await buildQuote({ attribution: "" });
  const clip = await buildVideoClip({ noCaptionsReason: null, credit: null });

  expect(refused(await tryPublish("quote", quote))).toEqual([
    400,
    "quote-attributed at attribution",
  ]);
  expect(refused(await tryPublish("video-clip", clip))).toEqual([
    400,
    "clip-captions at tracks",
    "clip-rights at credit",
  ]);
});

it("notices when the words of a quote were corrected, and the text still has the old ones", async () => {
  const quote = await buildQuote({ text: "never again", kind: "fragment" });
  const story = await buildArticle({
    quotes: to(quote),
    body: [textBlock("He said “never again” on Tuesday.")],
  });
  await save("quote", quote, { text: "never, ever again" });

  expect(blocking(await checks("article", story))).toEqual([
    "quote-words-stand at quotes",
  ]);
  expect(refused(await tryPublish("article", story))).toEqual([
    400,
    "quote-words-stand at quotes",
  ]);

  await save("article", story, {
    body: [textBlock("He said “never, ever again” on Tuesday.")],
  });
  expect(blocking(await checks("article", story))).toEqual([]);
  await save("article", story, { body: [textBlock("He said nothing.")] });
  expect(blocking(await checks("article", story))).toEqual([]);
});

describe("a link to another story of ours", () => {
  it("is followed before the story goes out", async () => {
    const { url } = await newsroom();
    const other = await buildArticle();
    const paragraph = (link: string) => ({
      type: "paragraph",
      children: [
        { type: "link", url: link, children: [{ type: "text", text: "as we reported" }] }, // prettier-ignore
      ],
    });
    const story = await buildArticle({
      body: [
        {
          __component: "story.text",
          body: [
            paragraph(`/stories/${other.slug}`),
            paragraph("https://example.org/"),
          ],
        },
      ],
    });

    expect(refused(await tryPublish("article", story))).toEqual([
      400,
      "live-links at body.0.body",
    ]);
    await publish("article", other.documentId);
    expect(blocking(await checks("article", story))).toEqual([]);

    await tell("move", "article", other, { slug: `${other.slug}-b` });
    const moved = (await checks("article", story)).findings;
    expect(moved.map(({ rule }) => rule)).toContain("moved-links");
    expect(url).toMatch(/^http/);
    await publish("article", story.documentId);

    await tell("withdraw", "article", other);
    expect(blocking(await checks("article", story))).toEqual([
      "live-links at body.0.body",
    ]);
  });
});

describe("a live story whose text was changed", () => {
  const WORD = [400, "correction-or-word at body"];
  /** Is changed, and published or brought back, in one test after the other. */
  let story: Built;
  let texts = 0;
  const change = () =>
    save("article", story, { body: [textBlock(`It was day ${++texts}.`)] });

  beforeAll(async () => {
    story = await buildArticle({}, { live: true });
  }, 120_000);

  it("goes out with the editor's word, yes or no and nothing else, and the log keeps it", async () => {
    await change();

    const standing = await checks("article", story);
    expect(standing.needsWord).toBe(true);
    expect(blocking(standing)).toEqual([]);
    expect(refused(await tryPublish("article", story))).toEqual(WORD);
    expect(refused(await tryPublish("article", story, { minor: false }))).toEqual(WORD); // prettier-ignore
    const neither = await tryPublish("article", story, { minor: "yes" });
    expect(neither.status).toBe(400);
    expect(neither.body.error.message).toContain("minor is true where");
    expect((await tryPublish("article", story, { minor: true })).status).toBe(
      200,
    );

    expect(await changesOf(story)).toMatchObject([
      { kind: "published", why: null },
      { kind: "updated", why: "A minor change." },
    ]);
    expect(await checks("article", story)).toMatchObject({ needsWord: false });
  });

  it("is planned with the word, which is given again at the time", async () => {
    await change();

    expect(refused(await trySchedule(story))).toEqual(WORD);
    const planned = await schedule(story, { minor: true, why: "A comma" });
    await makeDue([planned]);

    expect(await settledSchedule(planned)).toMatchObject({ state: "done" });
    expect((await changesOf(story)).at(-1)).toMatchObject({
      kind: "updated",
      why: "A comma (a minor change)",
    });
  });

  it("goes out with a note that tells readers", async () => {
    await change();
    const note = {
      kind: "correction",
      text: "It was Monday, not Tuesday.",
      at: new Date().toISOString(),
    };
    const early = { ...note, at: "2020-01-31T12:00:00.000Z" };
    await save("article", story, { corrections: [early] });
    expect(refused(await tryPublish("article", story))).toEqual([
      400,
      "correction-complete at corrections.0.at",
    ]);
    await save("article", story, { corrections: [note] });

    expect(await checks("article", story)).toMatchObject({ needsWord: false });
    await publish("article", story.documentId);

    expect((await kindsOf(story)).at(-1)).toBe("corrected");
  });

  it("needs no word for its other fields", async () => {
    await save("article", story, { deck: "Another deck." });

    expect((await tryPublish("article", story)).status).toBe(200);
  });

  describe("and that was withdrawn", () => {
    const withdraw = () => tell("withdraw", "article", story);

    it("comes back as it was, without a word", async () => {
      await withdraw();

      expect((await tryPublish("article", story)).status).toBe(200);
    });

    it("comes back with the editor's word", async () => {
      await change();
      await withdraw();

      expect(await checks("article", story)).toMatchObject({ needsWord: true });
      expect(refused(await tryPublish("article", story))).toEqual(WORD);
      expect(refused(await trySchedule(story))).toEqual(WORD);
      const planned = await schedule(story, { minor: true });
      await makeDue([planned]);

      expect(await settledSchedule(planned)).toMatchObject({ state: "done" });
    });

    it("comes back with a note, as the panel's dialog asks for it", async () => {
      await change();
      await withdraw();
      const before = await kindsOf(story);

      await tell("correct", "article", story, {
        kind: "correction",
        text: "It was Tuesday, not Monday.",
        returns: true,
      });

      expect(await kindsOf(story)).toHaveLength(before.length + 1);
      expect(await checks("article", story)).toMatchObject({
        needsWord: false,
      });
    });
  });
});

it("keeps a story in at its time, when a quote in it was retracted meanwhile, and says why", async () => {
  const quote = await buildQuote({}, { live: true });
  const story = await buildArticle({ body: [quoteBlock(quote)] });
  const planned = await schedule(story);
  await save("quote", quote, { verification: "retracted" });
  await publish("quote", quote.documentId);

  await makeDue([planned]);

  expect(await settledSchedule(planned)).toMatchObject({
    state: "failed",
    outcome: expect.stringContaining(
      `The quote “${quote["text"]}” was retracted`,
    ),
  });
  expect(await kindsOf(story)).toEqual([]);
});

describe("a cascade", () => {
  const brokenStories = async (who?: Awaited<ReturnType<typeof desk>>) =>
    (await tellPanel("GET", "/admin/newsroom/broken", undefined, who)).data as {
      documentId: string;
      findings: Finding[];
    }[];
  const broken = async (story: Built, who?: Awaited<ReturnType<typeof desk>>) =>
    (await brokenStories(who)).filter(
      ({ documentId }) => documentId === story.documentId,
    );

  /** A quote in two live stories, which the tests change in turn. */
  let quote: Built;
  let stories: [Built, Built];
  const say = async (fields: object) => {
    await save("quote", quote, fields);
    await publish("quote", quote.documentId);
  };

  beforeAll(async () => {
    quote = await buildQuote();
    const fields = {
      body: [textBlock("The council voted."), quoteBlock(quote)],
    };
    stories = [
      await buildArticle(fields, { live: true }),
      await buildArticle(fields, { live: true }),
    ];
  }, 120_000);

  it("breaks nothing by a change that every story bears", async () => {
    await save("quote", quote, { text: "Said better." });

    expect((await checks("quote", quote)).breaks).toEqual([]);
    await publish("quote", quote.documentId);

    expect(await broken(stories[0])).toEqual([]);
  });

  it("ends when the story comes down, or when the quote is put right", async () => {
    await say({ verification: "retracted" });
    expect(await broken(stories[0])).toHaveLength(1);
    expect(await broken(stories[1])).toHaveLength(1);

    await tell("withdraw", "article", stories[0]);
    expect(await broken(stories[0])).toEqual([]);
    await say({ verification: "verified" });
    expect(await broken(stories[1])).toEqual([]);
  });

  it("is shown before, stopped by nothing, and on the home until it is mended", async () => {
    const story = stories[1];
    const before = await kindsOf(story);
    await save("quote", quote, { verification: "retracted" });

    const { breaks } = await checks("quote", quote);
    expect(breaks).toMatchObject([
      {
        type: "article",
        documentId: story.documentId,
        title: story["title"],
        findings: [{ rule: "quote-retracted", path: ["body", "1", "quote"] }],
      },
    ]);
    await publish("quote", quote.documentId);
    expect(await kindsOf(story)).toEqual([...before, "updated"]);

    const told = await broken(story);
    expect(told).toMatchObject([
      {
        type: "article",
        title: story["title"],
        findings: [{ rule: "quote-retracted" }],
        cause: {
          type: "quote",
          documentId: quote.documentId,
          title: "Said better.",
        },
        at: expect.stringMatching(/^\d{4}-.*Z$/),
      },
    ]);
    expect(await broken(story, await desk("Reporter"))).toEqual(told);

    await tell("move", "article", story, { slug: `${story.slug}-b` });
    expect(await broken(story)).toHaveLength(1);
    await save("article", story, {
      body: [textBlock("The council voted.")],
    });
    await publish("article", story.documentId, undefined, { minor: true });
    expect(await broken(story)).toEqual([]);
  });

  it("is shown for the stories that are planned to go out too", async () => {
    await say({ verification: "verified" });
    const clip = await buildVideoClip({}, { live: true });
    const story = await buildArticle({
      body: [quoteBlock(quote), { __component: "story.clip", clip: to(clip) }],
    });
    const { at } = await schedule(story);
    await buildArticle({ body: [quoteBlock(quote)] });
    await save("quote", quote, { verification: "retracted" });
    await save("video-clip", clip, { noCaptionsReason: null });

    const planned = { documentId: story.documentId, goesOutAt: at };
    expect((await checks("quote", quote)).breaks).toMatchObject([
      { ...planned, findings: [{ rule: "quote-retracted" }] },
    ]);
    expect((await checks("video-clip", clip)).breaks).toMatchObject([
      { ...planned, findings: [{ rule: "clip-captions" }] },
    ]);
  });
});

describe("who may ask", () => {
  it("is whoever may read the document", async () => {
    const story = await buildArticle();
    const route = `/admin/newsroom/article/${story.documentId}/checks`;
    const { url } = await newsroom();

    const reporter = await askPanel("GET", route, undefined, await desk("Reporter")); // prettier-ignore
    expect(reporter.status).toBe(200);
    for (const path of [route, "/admin/newsroom/broken"])
      expect((await fetch(url + path)).status).toBe(401);
    const unknown = route.replace(story.documentId, "a".repeat(24));
    expect((await askPanel("GET", unknown)).status).toBe(404);
  });
});
