/** From who writes to who edits and back again; what the desk is told of one document, and of all that wait or came down. */
import {
  buildArticle,
  buildQuote,
  publish,
  type Built,
} from "../support/builders";
import { collection } from "../support/collection";
import {
  askNewsroom,
  atTheDesk,
  handOver,
  stateOf,
} from "../support/desk-state";
import { desk } from "../support/desks";
import { ask, tell } from "../support/operations";
import { askPanel, tellPanel } from "../support/panel-api";
import {
  inSeconds,
  makeDue,
  routeOf,
  schedule,
  settledSchedule,
} from "../support/schedules";

async function ofAReporter(fields: object = {}): Promise<Built> {
  return buildArticle({ ...fields }, { desk: await desk("Reporter") });
}

async function listed(name: string, story: Built, role?: "Reporter") {
  const who = role === undefined ? undefined : await desk(role);
  const { data } = await tellPanel(
    "GET",
    `/admin/newsroom/${name}`,
    undefined,
    who,
  );
  return data.filter((one: Built) => one.documentId === story.documentId);
}

test("a reporter hands a story over, an editor sends it back, and the reporter reads why", async () => {
  const reporter = await desk("Reporter");
  const editor = await desk("Editor");
  const story = await ofAReporter();

  const ready = await askNewsroom(
    "POST",
    story,
    "ready",
    { comment: "All calls made." },
    reporter,
  );
  const waits = await listed("waiting", story);
  const back = await askNewsroom(
    "POST",
    story,
    "send-back",
    { comment: "Who says so?" },
    editor,
  );

  expect(ready.body.data).toMatchObject({
    kind: "ready",
    comment: "All calls made.",
  });
  expect(waits).toEqual([
    {
      type: "article",
      documentId: story.documentId,
      title: story["title"],
      by: expect.stringMatching(/^Test Reporter/),
      at: expect.any(String),
      comment: "All calls made.",
    },
  ]);
  expect(back.status).toBe(200);
  expect(await atTheDesk(story, reporter)).toMatchObject({
    state: "sent-back",
    handover: {
      kind: "sent-back",
      by: expect.stringMatching(/^Test Editor/),
      comment: "Who says so?",
    },
    may: { save: true, publish: false },
  });
  expect(await listed("waiting", story)).toEqual([]);
});

test("what waits longest stands first", async () => {
  const [first, second] = [await buildArticle(), await buildQuote()];
  await handOver(first);
  await handOver(second, undefined, "quote");

  const { data } = await tellPanel("GET", "/admin/newsroom/waiting");

  const ids = data.map(({ documentId }: Built) => documentId);
  expect(ids.indexOf(first.documentId)).toBeGreaterThanOrEqual(0);
  expect(ids.indexOf(first.documentId)).toBeLessThan(
    ids.indexOf(second.documentId),
  );
});

describe("a draft", () => {
  /** Is handed over, and scheduled, in one test after the other. */
  let draft: Built;

  beforeAll(async () => {
    draft = await buildArticle();
  });

  test("is not handed over from an old window", async () => {
    const path = collection("article", "/:id", draft.documentId);
    await tellPanel("PUT", path, { deck: "Another deck." });

    const answer = await askNewsroom("POST", draft, "ready", {
      basedOn: draft["updatedAt"],
    });

    expect(answer.status).toBe(409);
    expect(await stateOf(draft)).toBe("draft");
  });

  test("that nobody handed over: send-back is refused", () =>
    expectRefused(draft, "send-back", /nothing to send back/));

  test("that is scheduled: ready is refused", async () => {
    const { id } = await schedule(draft);

    await expectRefused(draft, "ready", /scheduled to go out/);
    await tellPanel("DELETE", `${routeOf(draft)}/${id}`);
  });

  test("is handed over by only one of three at once, and the others are told", async () => {
    const answers = await Promise.all(
      [1, 2, 3].map(() => askNewsroom("POST", draft, "ready", {})),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  test("that is handed over already: ready is refused", () =>
    expectRefused(draft, "ready", /waits for an edit already/));

  test("that is handed over and scheduled: send-back is refused", async () => {
    await schedule(draft);

    await expectRefused(draft, "send-back", /take that off/);
  });
});

async function expectRefused(story: Built, verb: string, sentence: RegExp) {
  const before = await stateOf(story);

  const answer = await askNewsroom("POST", story, verb, { comment: "Again" });

  expect(answer.status).toBe(409);
  expect(answer.body.error.message).toMatch(sentence);
  expect(await stateOf(story)).toBe(before);
}

describe("a live story", () => {
  /** Is corrected, taken down, brought back, moved and killed, in one test after the other. */
  let story: Built;
  const path = () => collection("article", "/:id", story.documentId);

  beforeAll(async () => {
    story = await buildArticle({}, { live: true });
  });

  test("is told to the desk with all about it", async () => {
    const plan = await schedule(story, { action: "withdraw" });

    const told = await atTheDesk(story);

    expect(told).toEqual({
      state: "live",
      handover: null,
      schedules: [plan],
      changes: [expect.objectContaining({ kind: "published", version: 1 })],
      live: {
        slug: story.slug,
        url: expect.stringMatching(
          new RegExp(`^http.*/stories/${story.slug}$`),
        ),
        version: 1,
        since: told.changes[0].at,
      },
      slug: story.slug,
      may: { save: true, publish: true },
    });
  });

  test("that says what readers have: ready is refused", () =>
    expectRefused(story, "ready", /nothing to edit/));

  test.each([
    ["ready", { comment: 7 }],
    ["ready", { note: "x" }],
    ["send-back", {}],
    ["send-back", { comment: " " }],
    ["correct", { kind: "apology", text: "x" }],
    ["correct", { kind: "correction" }],
    ["correct", { kind: "correction", text: "x", at: "yesterday" }],
  ])("%s does not take %j", async (verb, body) => {
    const answer = await askNewsroom("POST", story, verb, body);

    expect(answer.status).toBe(400);
  });

  test("a correction adds its note to those that are there, and readers see both", async () => {
    const note = { kind: "correction", text: "The vote was on Monday." };

    const first = await inSeconds(0);
    await tell("correct", "article", story, {
      ...note,
      at: first.replace("Z", "+00:00"),
    });
    const at = await inSeconds(0);
    await tell("correct", "article", story, {
      kind: "update",
      text: "The mayor answered.",
      why: "She called",
    });

    const told = await atTheDesk(story);
    const read = await askPanel("GET", `/api/articles/by-slug/${story.slug}`);
    expect(told.changes[0]).toMatchObject({
      kind: "corrected",
      why: "She called",
      version: 3,
    });
    expect(read.body.data.corrections).toEqual([
      { ...note, at: first },
      { kind: "update", text: "The mayor answered.", at: expect.any(String) },
    ]);
    expect(read.body.data.corrections[1].at >= at).toBe(true);
  });

  test("that came down is listed with who and why, is not corrected, and keeps its draft as it is; until it is back", async () => {
    await tell("withdraw", "article", story, { why: "Two sources recanted" });
    const before = (await tellPanel("GET", path())).data.corrections;

    const down = await listed("came-down", story, "Reporter");
    const answer = await ask("correct", "article", story, {
      kind: "correction",
      text: "x",
    });
    const after = (await tellPanel("GET", path())).data.corrections;
    await publish("article", story.documentId);
    const back = await listed("came-down", story);

    expect(down).toEqual([
      {
        type: "article",
        documentId: story.documentId,
        title: story["title"],
        kind: "withdrawn",
        who: expect.any(String),
        why: "Two sources recanted",
        at: expect.any(String),
      },
    ]);
    expect(answer.status).toBe(409);
    expect(after).toHaveLength(2);
    expect(after).toEqual(before);
    expect(back).toEqual([]);
  });

  test("that moved is killed by the address that readers have", async () => {
    const slug = `${story.slug}-moved`;
    await tell("move", "article", story, { slug });

    const old = await ask("kill", "article", story, {
      why: "x",
      confirm: story.slug,
    });
    const told = await atTheDesk(story);
    const right = await ask("kill", "article", story, {
      why: "x",
      confirm: told.slug,
    });

    expect(old.status).toBe(400);
    expect(old.body.error.message).toBe(
      `To kill this, type its address: ${slug}`,
    );
    expect(right.status).toBe(200);
  });

  test("that was killed: ready is refused", () =>
    expectRefused(story, "ready", /never returns/));
});

test("the desk is told why what was planned did not happen, until something else is planned", async () => {
  const story = await buildArticle();
  const plan = await schedule(story);
  const path = collection("article", "/:id", story.documentId);
  await tellPanel("PUT", path, { deck: "Another deck." });

  const cameOff = await atTheDesk(story);
  const again = await schedule(story);
  const planned = await atTheDesk(story);
  await makeDue([again]);
  await settledSchedule(again);
  const done = await atTheDesk(story);

  expect(cameOff.schedules).toEqual([
    expect.objectContaining({ id: plan.id, state: "off" }),
  ]);
  expect(planned.schedules).toEqual([
    expect.objectContaining({ id: again.id, state: "pending" }),
  ]);
  expect(done.schedules).toEqual([]);
});

describe("a quote", () => {
  /** Is published and killed, in one test after the other. */
  let quote: Built;

  beforeAll(async () => {
    quote = await buildQuote();
  });

  test("has no address, and a draft no public life", async () => {
    expect(await atTheDesk(quote, undefined, "quote")).toEqual({
      state: "draft",
      handover: null,
      schedules: [],
      changes: [],
      live: null,
      slug: null,
      may: { save: true, publish: true },
    });
  });

  test("is killed by the word, and nothing without one", async () => {
    await publish("quote", quote.documentId);
    const path = `/admin/newsroom/quote/${quote.documentId}/kill`;

    const silent = await askPanel("POST", path, { why: "x" });
    const wrong = await askPanel("POST", path, { why: "x", confirm: "yes" });
    const right = await askPanel("POST", path, { why: "x", confirm: "kill" });

    expect([silent.status, wrong.status, right.status]).toEqual([
      400, 400, 200,
    ]);
    expect(wrong.body.error.message).toBe("To kill this, type the word: kill");
  });

  test("that was killed is listed without its words", async () => {
    const [down] = await listed("came-down", quote, "Reporter");

    expect(down).toMatchObject({
      type: "quote",
      kind: "killed",
      title: expect.stringMatching(
        /^A quote that was killed at \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC$/,
      ),
    });
    expect(JSON.stringify(down)).not.toContain(quote["text"]);
  });
});
