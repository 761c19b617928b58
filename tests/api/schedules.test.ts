/** What goes out and comes down by itself: once, at its time, as it was approved, or not at all. */
import {
  buildArticle,
  buildQuote,
  publish,
  to,
  type Built,
} from "../support/builders";
import { collection, livesSince } from "../support/collection";
import { desk } from "../support/desks";
import { ask, changesOf, kindsOf } from "../support/log";
import { newsroom } from "../support/newsroom";
import { askPanel, tellPanel } from "../support/panel-api";
import {
  inSeconds,
  makeDue,
  plannedFor,
  routeOf,
  schedule,
  settledSchedule,
  trySchedule,
  type Planned,
} from "../support/schedules";

beforeAll(() => newsroom(), 180_000);

describe("a story that is scheduled", () => {
  test("goes out at its time and not before, in the name of who scheduled it", async () => {
    const editor = await desk("Editor");
    const story = await buildArticle({}, { desk: editor });
    const at = await inSeconds(2);

    const planned = await schedule(
      story,
      { at, why: "After the vote." },
      editor,
    );
    const done = await settledSchedule(planned);

    const [change, ...others] = await changesOf(story);
    expect(planned).toMatchObject({ state: "pending", action: "publish", at });
    expect(done).toMatchObject({ state: "done", outcome: null });
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      kind: "published",
      actor: expect.stringMatching(/^Test Editor/),
      why: "After the vote.",
    });
    expect(new Date(change?.at ?? 0).getTime()).toBeGreaterThanOrEqual(
      new Date(at).getTime(),
    );
    expect(await readers(story)).toBe(200);
  });

  describe("for tomorrow", () => {
    let story: Built;
    let planned: Planned;
    beforeAll(async () => {
      story = await buildArticle();
      planned = await schedule(story);
    });

    test("is nowhere before, and says what is planned only to the desk", async () => {
      expect(await readers(story)).toBe(404);
      expect(await kindsOf(story)).toEqual([]);
      expect(await plannedFor(story)).toEqual([planned]);
      const coming = await tellPanel("GET", "/admin/newsroom/schedules");
      expect(coming.data).toContainEqual({ ...planned, title: story["title"] });
    });

    test("is not scheduled twice", async () => {
      const again = await trySchedule(story);

      expect(again.status).toBe(409);
      expect(again.body.error.message).toMatch(
        /^This story is already to go out at .+ UTC: take that off first\.$/,
      );
    });

    // The last: nothing is planned afterwards.
    test("can be taken off by hand, once", async () => {
      const path = `${routeOf(story)}/${planned.id}`;

      const off = await askPanel("DELETE", `${path}?why=Not+yet.`);
      const again = await askPanel("DELETE", path);

      expect(off.body.data).toMatchObject({
        state: "off",
        outcome: expect.stringMatching(/took it off: Not yet\.$/),
      });
      expect(again.status).toBe(409);
      expect(again.body.error.message).toBe(
        "This schedule is not pending any more: it is off.",
      );
    });
  });

  test("takes its new quotes with it", async () => {
    const { story, quote } = await storyWithQuote();

    await makeDue([await schedule(story)]).then(() => settled(story));

    expect(await livesSince("quote", quote.documentId)).not.toBeNull();
    expect(await livesSince("article", story.documentId)).not.toBeNull();
  });

  let drafts: ReturnType<typeof storyWithQuote> | undefined;

  test.each([
    [
      "a save",
      async (story: Built) => save("article", story, { deck: "New." }),
    ],
    [
      "a save that changes nothing",
      async (story: Built) => save("article", story, {}),
    ],
    [
      "a save of a quote that goes out with it",
      async (_story: Built, quote: Built) =>
        save("quote", quote, { text: "Other words." }),
    ],
  ])("is taken off by %s", async (_what, change) => {
    // A draft again after each: they need no story of their own.
    const { story, quote } = await (drafts ??= storyWithQuote());
    const planned = await schedule(story);

    await change(story, quote);

    const now = (await plannedFor(story)).find(({ id }) => id === planned.id);
    expect(now).toMatchObject({
      state: "off",
      outcome: expect.stringMatching(
        /^.+ changed the (story|quote) at \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC\.$/,
      ),
    });
    await makeDue([planned]);
    expect(await livesSince("article", story.documentId)).toBeNull();
  });

  test("stays scheduled when a quote that readers have already is corrected", async () => {
    const quote = await buildQuote({}, { live: true });
    const story = await buildArticle({ displayQuote: to(quote) });
    const planned = await schedule(story);

    await save("quote", quote, { attribution: "the mayor, corrected" });
    await publish("quote", quote.documentId);
    await makeDue([planned]);

    expect(await settledSchedule(planned)).toMatchObject({ state: "done" });
  });

  test("goes out once when somebody publishes it before", async () => {
    const story = await buildArticle();
    const planned = await schedule(story);

    await publish("article", story.documentId, await desk("Editor"));

    expect(await settledSchedule(planned)).toMatchObject({ state: "off" });
    expect(await kindsOf(story)).toEqual(["published"]);
  });

  describe("and changed past the newsroom", () => {
    let story: Built;
    let planned: Planned;
    beforeAll(async () => {
      story = await buildArticle();
      planned = await schedule(story);
      await ask(
        "UPDATE articles SET deck = 'Slipped in.' WHERE document_id = $1",
        [story.documentId],
      );
      await makeDue([planned]);
    });

    test("never goes out in another form than was approved, whoever changed it", async () => {
      expect(await settledSchedule(planned)).toMatchObject({
        state: "failed",
        outcome: expect.stringMatching(
          /not the one that was approved.+: deck\.$/,
        ),
      });
      expect(await livesSince("article", story.documentId)).toBeNull();
      expect(await kindsOf(story)).toEqual([]);
    });

    test("waits on the home, where it did not go out, until somebody sees to it", async () => {
      await settledSchedule(planned);

      const before = await comingTo(story);
      await publish("article", story.documentId);
      const after = await comingTo(story);

      expect(before).toMatchObject([
        { id: planned.id, state: "failed", title: story["title"] },
      ]);
      expect(after).toEqual([]);
    });
  });

  test("and that cannot go out at its time is told why, once", async () => {
    const quote = await buildQuote({}, { live: true });
    const story = await buildArticle({ displayQuote: to(quote) });
    const planned = await schedule(story);
    await tellPanel(
      "POST",
      collection("quote", "/:id/actions/unpublish", quote.documentId),
      {},
    );

    await makeDue([planned]);

    expect(await settledSchedule(planned)).toMatchObject({
      state: "failed",
      outcome: expect.stringContaining("was taken down"),
    });
  });

  describe("that a later save took off", () => {
    const takenOff = async () => {
      const story = await buildArticle();
      const planned = await schedule(story);
      await save("article", story, { deck: "New." });
      return { story, planned };
    };

    test("waits on the home, with who changed it", async () => {
      const { story, planned } = await takenOff();

      expect(await comingTo(story)).toMatchObject([
        {
          id: planned.id,
          state: "off",
          title: story["title"],
          outcome: expect.stringMatching(/^.+ changed the story at /),
        },
      ]);
    });

    test.each([
      ["it is planned again", (story: Built) => schedule(story)],
      [
        "it is published",
        (story: Built) => publish("article", story.documentId),
      ],
      [
        "it is a day late",
        (_story: Built, { id }: { id: string }) =>
          ask(
            "UPDATE schedules SET due_at = now() - interval '25 hours' WHERE id = $1",
            [id],
          ),
      ],
    ])("is gone from there when %s", async (_what, see) => {
      const { story, planned } = await takenOff();

      await see(story, planned);

      expect(await comingTo(story)).not.toContainEqual(
        expect.objectContaining({ state: "off" }),
      );
    });

    test("is there though its taking down came off with it, and not when somebody took it off", async () => {
      const story = await buildArticle();
      const planned = await schedule(story);
      await schedule(story, {
        action: "withdraw",
        at: new Date(Date.parse(planned.at) + 3_600_000).toISOString(),
      });
      await save("article", story, { deck: "New." });
      expect(await comingTo(story)).toMatchObject([
        { action: "publish", state: "off" },
        { action: "withdraw", state: "off" },
      ]);

      const again = await schedule(story);
      await tellPanel("DELETE", `${routeOf(story)}/${again.id}`);
      expect(await comingTo(story)).toMatchObject([{ action: "withdraw" }]);
    });
  });

  test("is scheduled as it stands, or not at all", async () => {
    const story = await buildArticle();
    await save("article", story, { deck: "Newer." });

    const refused = await trySchedule(story, { basedOn: story["updatedAt"] });

    expect(refused.status).toBe(409);
    expect(refused.body.error.details.fields).toEqual(["deck"]);
    expect(await plannedFor(story)).toEqual([]);
  });
});

describe("a taking down that is scheduled", () => {
  test("takes down at its time, also after a correction", async () => {
    const story = await buildArticle({}, { live: true });
    const planned = await schedule(story, { action: "withdraw" });
    await save("article", story, { deck: "Corrected." });
    await publish("article", story.documentId);

    await makeDue([planned]);

    expect(await settledSchedule(planned)).toMatchObject({ state: "done" });
    expect(await readers(story)).toBe(410);
    expect((await kindsOf(story)).at(-1)).toBe("withdrawn");
  });

  describe("of a draft", () => {
    let story: Built;
    beforeAll(async () => {
      story = await buildArticle();
    });

    test("makes no sense, as it is not public", async () => {
      const refused = await trySchedule(story, { action: "withdraw" });

      expect(refused.status).toBe(409);
      expect(refused.body.error.message).toMatch(
        /there is nothing to take down\.$/,
      );
    });

    test("falls away with the publication that it was to follow", async () => {
      await schedule(story, { at: await inSeconds(3_600) });
      await schedule(story, { action: "withdraw" });

      await save("article", story, { deck: "New." });

      const states = (await plannedFor(story)).map(({ state }) => state);
      expect(states).toEqual(["off", "off"]);
    });

    // The last: the story went out.
    test("may follow a publication that is scheduled", async () => {
      const out = await schedule(story, { at: await inSeconds(3_600) });
      const down = await schedule(story, { action: "withdraw" });

      await makeDue([out, down]);

      expect(await settledSchedule(out)).toMatchObject({ state: "done" });
      expect(await settledSchedule(down)).toMatchObject({ state: "done" });
      expect(await kindsOf(story)).toEqual(["published", "withdrawn"]);
    });
  });

  test("is not needed any more when somebody takes the story down", async () => {
    const story = await buildArticle({}, { live: true });
    const planned = await schedule(story, { action: "withdraw" });

    await tellPanel(
      "POST",
      `/admin/newsroom/article/${story.documentId}/withdraw`,
      {},
    );

    expect(await settledSchedule(planned)).toMatchObject({
      state: "off",
      outcome: expect.stringContaining(" took it down at "),
    });
  });
});

describe("an embargo", () => {
  test("keeps a story in by every route, and says until when", async () => {
    const until = "2999-01-31T12:00:00.000Z";
    const story = await buildArticle({ embargoedUntil: until });
    const path = (route: string) =>
      collection("article", route, story.documentId);

    const answers = [
      await askPanel("POST", path("/:id/actions/publish"), {}),
      await askPanel("POST", path("/actions/bulkPublish"), {
        documentIds: [story.documentId],
      }),
      await trySchedule(story),
      await trySchedule(story, { at: "2999-01-31T11:59:59Z" }),
    ];

    for (const { status, body } of answers) {
      expect(status).toBe(400);
      expect(body.error.message).toContain(
        "under embargo until 2999-01-31 12:00:00 UTC",
      );
    }
    expect(await livesSince("article", story.documentId)).toBeNull();
  });

  test("that ends by then lets a story be scheduled, and one that has ended be published", async () => {
    const ended = await buildArticle({ embargoedUntil: await inSeconds(-1) });
    const ends = await buildArticle({ embargoedUntil: await inSeconds(3_600) });

    await publish("article", ended.documentId);
    const planned = await trySchedule(ends, { at: await inSeconds(3_601) });

    expect(planned.status).toBe(200);
    await makeDue([planned.body.data]);
    expect(await settledSchedule(planned.body.data)).toMatchObject({
      state: "failed",
      outcome: expect.stringContaining("under embargo until"),
    });
  });
});

describe("planning is refused", () => {
  /** It stays what it is: everything is refused. */
  let story: Built;
  beforeAll(async () => {
    story = await buildArticle();
  });

  test.each([
    [{ at: "2020-01-01T00:00:00Z" }, /^at must be in the future/],
    [{ at: "2999-01-01T00:00:00" }, /instant with its zone/],
    [{ at: "tomorrow" }, /instant with its zone/],
    [{ action: "delete" as "publish" }, /publish or withdraw/],
  ])("for %j", async (plan, message) => {
    const refused = await trySchedule(story, plan);

    expect(refused.status).toBe(400);
    expect(refused.body.error.message).toMatch(message);
  });

  test("for a story with gaps, with the same sentence as its publication", async () => {
    const gaps = await buildArticle({
      body: [{ __component: "story.heading", text: null }],
    });

    const planned = await trySchedule(gaps);
    const published = await askPanel(
      "POST",
      collection("article", "/:id/actions/publish", gaps.documentId),
      {},
    );

    expect(planned.status).toBe(400);
    expect(planned.body.error).toEqual(published.body.error);
    expect(await livesSince("article", gaps.documentId)).toBeNull();
  });

  test("to a reporter, who may see what is planned", async () => {
    const reporter = await desk("Reporter");
    const own = await buildArticle({}, { desk: reporter });
    const planned = await schedule(own);

    const refused = [
      await trySchedule(own, {}, reporter),
      await askPanel(
        "DELETE",
        `${routeOf(own)}/${planned.id}`,
        undefined,
        reporter,
      ),
    ];

    expect(refused.map(({ status }) => status)).toEqual([403, 403]);
    expect(await plannedFor(own, reporter)).toHaveLength(1);
    const coming = await askPanel(
      "GET",
      "/admin/newsroom/schedules",
      undefined,
      reporter,
    );
    expect(coming.body.data.map(({ id }: { id: string }) => id)).toContain(
      planned.id,
    );
  });

  test("for what does not exist", async () => {
    const nothing = { documentId: "a".repeat(24), slug: "" };

    expect((await trySchedule(nothing)).status).toBe(404);
    const unknown = await askPanel("DELETE", `${routeOf(story)}/999999999`);
    expect(unknown.status).toBe(404);
  });
});

/** Neither of which is public. */
async function storyWithQuote() {
  const quote = await buildQuote();
  return { quote, story: await buildArticle({ displayQuote: to(quote) }) };
}

async function settled(story: Built) {
  const [planned] = await plannedFor(story);
  if (planned === undefined) throw new Error("Nothing is planned.");
  return settledSchedule(planned);
}

const save = (type: string, { documentId }: Built, fields: object) =>
  tellPanel("PUT", collection(type, "/:id", documentId), {
    ...fields,
  });

async function readers({ slug }: Built): Promise<number> {
  const { url } = await newsroom();
  const answer = await fetch(`${url}/api/articles/by-slug/${slug}`, {
    redirect: "manual",
  });
  return answer.status;
}

/** What the home says of one story. */
async function comingTo({ documentId }: Built): Promise<object[]> {
  const { data } = await tellPanel("GET", "/admin/newsroom/schedules");
  return data.filter(
    (one: { documentId: string }) => one.documentId === documentId,
  );
}
