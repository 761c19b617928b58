import {
  buildArticle,
  buildQuote,
  publish,
  to,
  type Built,
} from "../../support/builders";
import { collection, livesSince } from "../../support/collection";
import { changesOf, kindsOf } from "../../support/log";
import { ask, bringBack, tell } from "../../support/operations";
import { tellPanel } from "../../support/panel-api";
import { probe } from "../../support/probe";

const save = (documentId: string, fields: object) =>
  tellPanel("PUT", collection("article", "/:id", documentId), fields);

let draft: Built;
/** Is taken down and brought back, in one test after the other. */
let story: Built;

beforeAll(async () => {
  draft = await buildArticle();
  story = await buildArticle({}, { live: true });
}, 120_000);

describe("withdrawing", () => {
  it("takes a story down, and the log says who and why", async () => {
    const answer = await ask("withdraw", "article", story, {
      why: "Being checked again",
    });

    expect(answer.body.data).toEqual({
      documentId: story.documentId,
      type: "article",
      status: "withdrawn",
      version: 1,
      slug: story.slug,
    });
    expect(await livesSince("article", story.documentId)).toBeNull();
    expect((await changesOf(story)).at(-1)).toMatchObject({
      kind: "withdrawn",
      version: 1,
      edition: null,
      actor: expect.any(String),
      why: "Being checked again",
    });
    expect((await probe(`/api/articles/by-slug/${story.slug}`)).status).toBe(
      410,
    );
  });

  it("is refused where there is nothing to take down", async () => {
    const answers = [
      await ask("withdraw", "article", draft),
      await ask("withdraw", "article", story),
    ];

    expect(answers.map(({ status }) => status)).toEqual([409, 409]);
    expect(answers.map(({ body }) => body.error.message)).toEqual([
      "Readers never had this story: there is nothing to change in public.",
      "This story is not live: there is nothing to withdraw.",
    ]);
    expect(await kindsOf(draft)).toEqual([]);
    expect(await kindsOf(story)).toEqual(["published", "withdrawn"]);
  });
});

describe("restoring", () => {
  it("brings back what readers had, at its address", async () => {
    const answer = await ask("restore", "article", story, { why: "It held" });

    expect(answer.body.data).toMatchObject({ status: "live", version: 2 });
    expect((await changesOf(story)).at(-1)).toMatchObject({
      kind: "restored",
      why: "It held",
    });
    expect((await probe(`/api/articles/by-slug/${story.slug}`)).status).toBe(
      200,
    );
  });

  it("is refused for what is live, and for what readers never had", async () => {
    const answers = [
      await ask("restore", "article", story),
      await ask("restore", "article", draft),
    ];

    expect(answers.map(({ status }) => status)).toEqual([409, 409]);
    expect(answers[0]?.body.error.message).toBe(
      "This story is live: there is nothing to restore.",
    );
  });
});

describe("an operation on what is live", () => {
  const reason = "“why” is a text of 1 to 2000 characters.";

  test.each([
    [
      "a field it does not know",
      "withdraw",
      { because: "x" },
      "“because” is not taken here. What is: why.",
    ],
    [
      "a reason that is no text",
      "withdraw",
      { why: 7 },
      "“why” is a text of at most 2000 characters.",
    ],
    ["a kill without a reason", "kill", {}, reason],
    ["a kill with an empty one", "kill", { why: " " }, reason],
    ["a kill with a very long one", "kill", { why: "x".repeat(2_001) }, reason],
    [
      "a move without an address",
      "move",
      { why: "x" },
      "“slug” is a text of 1 to 200 characters.",
    ],
  ] as const)("refuses %s", async (_what, operation, body, message) => {
    const before = await kindsOf(story);

    const answer = await ask(operation, "article", story, body);

    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toBe(message);
    expect(await kindsOf(story)).toEqual(before);
  });

  it("answers 404 for a document that is not there, and for a type without drafts", async () => {
    const nowhere = { documentId: "a".repeat(24) };

    const answers = [
      await ask("withdraw", "article", nowhere),
      await ask("withdraw", "author", nowhere),
      await ask("withdraw", "nothing", nowhere),
      await ask("withdraw", "article", { documentId: "1" }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  });
});

it("a withdrawal needs no reason, and no body", async () => {
  expect((await ask("withdraw", "article", story)).status).toBe(200);
  expect((await changesOf(story)).at(-1)).toMatchObject({
    kind: "withdrawn",
    why: null,
  });
});

describe("restoring what was changed while it was down", () => {
  it("minds only what readers see", async () => {
    await save(story.documentId, { internalNote: "The lawyer called." });

    expect((await ask("restore", "article", story)).status).toBe(200);
    await tell("withdraw", "article", story);
  });

  it("is refused when the draft says something else by now, and names the fields", async () => {
    await save(story.documentId, { title: "Another headline", deck: "Other" });

    const answer = await ask("restore", "article", story);

    expect(answer.status).toBe(409);
    expect(answer.body.error.message).toContain(
      "its draft differs from the last edition in headline, deck. Bring the last edition back into the draft (History) and restore it then, or publish the draft as it is.",
    );
    expect(answer.body.error.details.differences).toEqual(["title", "deck"]);
    expect(await livesSince("article", story.documentId)).toBeNull();
  });

  it("is refused with what helps where the address or the embargo is another, and that helps", async () => {
    await save(story.documentId, {
      title: story["title"],
      deck: "Other",
      slug: `${story.slug}-b`,
      embargoedUntil: "2020-01-01T00:00:00.000Z",
    });

    const answer = await ask("restore", "article", story);
    expect(answer.body.error.message).toContain(
      `in address, deck, embargo. Bring the last edition back into the draft (History), set the address to “${story.slug}” again, empty the embargo, save it and restore it then, or publish the draft as it is.`,
    );

    await bringBack("article", story, 1);
    const still = await ask("restore", "article", story);
    expect(still.body.error.message).toContain(
      `in address, embargo. Set the address to “${story.slug}” again, empty the embargo, save it and restore it then`,
    );
    await save(story.documentId, { slug: story.slug, embargoedUntil: null });
    expect((await ask("restore", "article", story)).status).toBe(200);
  });
});

describe("a quote in a live story", () => {
  let quote: Built;
  let quoting: Built;

  beforeAll(async () => {
    quote = await buildQuote();
    quoting = await buildArticle(
      { body: [{ __component: "story.quote", quote: to(quote) }] },
      { live: true },
    );
  });

  it("is not withdrawn, and the refusal names the story", async () => {
    const answer = await ask("withdraw", "quote", quote);

    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toContain(
      `This quote cannot be withdrawn while readers see it in the story “${quoting["title"]}”`,
    );
  });

  it("keeps the story from being restored when it was changed since, and does not send to the history", async () => {
    await tell("withdraw", "article", quoting);
    await tellPanel("PUT", collection("quote", "/:id", quote.documentId), {
      text: "Said better.",
    });
    await publish("quote", quote.documentId);

    expect(
      (await ask("restore", "article", quoting)).body.error.message,
    ).toContain(
      "in quotes. What it shows was changed by itself since then: put that right first, or publish the draft as it is.",
    );
  });
});
