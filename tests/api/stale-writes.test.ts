/** Two windows open on one document: what the second saves is refused, and it is told who changed what. */
import {
  buildArticle,
  buildAuthor,
  buildQuote,
  publish,
  textBlock,
  to,
  type Built,
} from "../support/builders";
import { collection } from "../support/collection";
import { desk } from "../support/desks";
import { newsroom } from "../support/newsroom";
import { ask, tell } from "../support/operations";
import { askPanel, tellPanel, type Desk } from "../support/panel-api";

/** Two windows have it open, again and again; it is a draft until the test that publishes it. */
let story: Built;

beforeAll(async () => {
  await newsroom();
  story = await buildArticle({}, { desk: await desk("Editor") });
}, 180_000);

/** What a window that is opened now knows of it. */
const opened = async () => (await read(story))["updatedAt"] as string;

test("the second of two windows is refused, and told who changed what", async () => {
  const editor = await desk("Editor");
  const chief = await desk("Desk chief");
  const seen = story["updatedAt"];
  await save(story, { deck: "By the chief.", basedOn: seen }, chief);

  const refused = await trySave(
    story,
    { title: "By the editor", basedOn: seen },
    editor,
  );

  expect(refused.status).toBe(409);
  expect(refused.body.error).toMatchObject({
    status: 409,
    name: "ConflictError",
    message: expect.stringMatching(
      /^This story was changed by Test Desk chief \w+ at \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC, after you opened it \(deck\)\. Nothing was stored/,
    ),
    details: {
      documentId: story.documentId,
      changedBy: [expect.stringMatching(/^Test Desk chief/)],
      fields: ["deck"],
    },
  });
  const stored = await read(story);
  expect(stored).toMatchObject({
    title: story["title"],
    deck: "By the chief.",
  });
  expect(refused.body.error.details.current).toBe(stored["updatedAt"]);
});

test("what was refused goes in on the state that the refusal names", async () => {
  const seen = await opened();
  await save(story, { deck: "One." });
  const refused = await trySave(story, { deck: "Two.", basedOn: seen });

  const { current } = refused.body.error.details;
  const again = await trySave(story, { deck: "Two.", basedOn: current });

  expect(again.status).toBe(200);
  expect((await read(story))["deck"]).toBe("Two.");
});

test("a save answers the state that the next one is based on", async () => {
  let seen = await opened();

  for (const deck of ["One.", "Two.", "Three."]) {
    const body = textBlock(`Words that are counted anew: ${deck}`);
    const saved = await save(story, { deck, body: [body], basedOn: seen });
    seen = saved["updatedAt"];
  }

  expect((await read(story))["deck"]).toBe("Three.");
});

test("a story is not published from an old state, and is once that was looked at", async () => {
  const seen = await opened();
  const saved = await save(story, { deck: "Newer." });
  const path = collection("article", "/:id/actions/publish", story.documentId);

  const refused = await askPanel("POST", path, {
    title: "Older",
    basedOn: seen,
  });
  const published = await askPanel("POST", path, {
    title: "With unsaved changes",
    basedOn: saved["updatedAt"],
  });

  expect(refused.status).toBe(409);
  expect(refused.body.error.details.fields).toEqual(["deck"]);
  expect(published.status).toBe(200);
  expect(published.body.data).toMatchObject({
    title: "With unsaved changes",
    deck: "Newer.",
  });
});

test("who saved meanwhile is named, where no field differs", async () => {
  const seen = await opened();
  await publish("article", story.documentId, await desk("Editor"));

  const refused = await trySave(story, { deck: "Late.", basedOn: seen });

  expect(refused.status).toBe(409);
  expect(refused.body.error.message).toMatch(
    /^This story was saved by Test Editor \w+ at /,
  );
  expect(refused.body.error.details.fields).toEqual([]);
});

test("changes are not discarded, and a story not taken down, from an old state", async () => {
  const seen = await opened();
  await save(story, { deck: "Somebody else's." });

  for (const action of ["discard", "unpublish"]) {
    const path = collection(
      "article",
      `/:id/actions/${action}`,
      story.documentId,
    );
    const refused = await askPanel("POST", path, { basedOn: seen });

    expect([action, refused.status]).toEqual([action, 409]);
  }
  expect((await read(story))["deck"]).toBe("Somebody else's.");
});

test("reference data, which has no drafts, is guarded alike", async () => {
  const author = await buildAuthor();
  await save(author, { bio: "Writes." }, undefined, "author");

  const refused = await trySave(
    author,
    { role: "Reporter", basedOn: author["updatedAt"] },
    undefined,
    "author",
  );

  expect(refused.status).toBe(409);
  expect(refused.body.error.message).toMatch(
    /^This author was changed by you, in another window at .+ \(bio\)\./,
  );
});

test("every field that people type is told apart, private ones and parts too", async () => {
  const [author, quote] = [await buildAuthor(), await buildQuote()];
  const seen = await opened();
  await save(story, {
    authors: to(author),
    displayQuote: to(quote),
    internalNote: "Call back.",
    source: { name: "Wire" },
    body: [textBlock("Other words.")],
  });

  const refused = await trySave(story, { basedOn: seen });

  expect(refused.body.error.details.fields.sort()).toEqual(
    [
      "authors",
      "body",
      "displayQuote",
      "internalNote",
      "quotes",
      "source",
    ].sort(),
  );
  expect(refused.body.error.message).toContain("internal note");
});

test("a copy of a story is a new document, whatever state it was copied from", async () => {
  const seen = await opened();
  await save(story, { deck: "Newer." });

  const copied = await askPanel(
    "POST",
    collection("article", "/clone/:id", story.documentId),
    { title: "A copy", basedOn: seen },
  );

  expect(copied.status).toBe(200);
  expect(copied.body.data.documentId).not.toBe(story.documentId);
});

test.each([
  ["yesterday"],
  [17],
  [null],
  ["2026-01-31"],
  ["2026-13-31T00:00:00Z"],
  ["2999-01-01T00:00:00.000Z"],
])("a state that cannot be is a mistake of the caller: %j", async (basedOn) => {
  const answer = await trySave(story, { deck: "Never.", basedOn });

  expect(answer.status).toBe(400);
  expect(answer.body.error.message).toMatch(/^basedOn /);
  expect((await read(story))["deck"]).not.toBe("Never.");
});

describe("fifty saves at once", () => {
  test("with the same base: one is stored, the others are told", async () => {
    const seen = await opened();

    const answers = await Promise.all(
      fifty((n) => trySave(story, { deck: `Deck ${n}.`, basedOn: seen })),
    );

    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...fifty(() => 409).slice(1)]);
    const stored = answers.findIndex(({ status }) => status === 200);
    expect((await read(story))["deck"]).toBe(`Deck ${stored}.`);
  });

  test("without a base: each is stored, one after the other", async () => {
    const answers = await Promise.all(
      fifty((n) => trySave(story, { deck: `Deck ${n}.` })),
    );

    expect(answers.map(({ status }) => status)).toEqual(fifty(() => 200));
    const states = answers.map(({ body }) => body.data.updatedAt);
    expect(states).toContain((await read(story))["updatedAt"]);
  });
});

const fifty = <Made>(make: (n: number) => Made) =>
  Array.from({ length: 50 }, (_, n) => make(n));

const trySave = (
  document: Built,
  fields: object,
  who?: Desk,
  type = "article",
) =>
  askPanel("PUT", collection(type, "/:id", document.documentId), fields, who);

async function save(
  document: Built,
  fields: object,
  who?: Desk,
  type = "article",
): Promise<Built> {
  const path = collection(type, "/:id", document.documentId);
  return (await tellPanel("PUT", path, fields, who)).data as Built;
}

async function read(document: Built): Promise<Built> {
  const path = collection("article", "/:id", document.documentId);
  return (await tellPanel("GET", path)).data as Built;
}

test.each(["move", "kill"] as const)(
  "an operation that says which state it was made from is refused when that is old: %s",
  async (operation) => {
    const { slug, updatedAt: basedOn } = await read(story);
    await save(story, { deck: `Before the ${operation}.` });
    if (operation === "kill") await tell("withdraw", "article", story);
    const body =
      operation === "move"
        ? { slug: `${slug}-b` }
        : { why: "Wrong", confirm: slug };

    const refused = await ask(operation, "article", story, {
      ...body,
      basedOn,
    });
    const { current } = refused.body.error.details;
    const taken = await ask(operation, "article", story, {
      ...body,
      basedOn: current,
    });

    expect(refused.status).toBe(409);
    expect(refused.body.error.details.fields).toEqual(["deck"]);
    expect(taken.status).toBe(200);
  },
);
