/** Taking down, bringing back and moving are for who may publish; history for who may read; bringing back for who may edit. */
import { buildArticle, publish, type Built } from "../../support/builders";
import { desk, DESK_ROLES, type DeskRole } from "../../support/desks";
import { kindsOf } from "../../support/log";
import { ask, bringBack, history, tell } from "../../support/operations";
import { newsroom } from "../../support/newsroom";
import { probe } from "../../support/probe";

const EXPECTED: Record<DeskRole, number> = {
  Reporter: 403,
  Editor: 200,
  "Desk chief": 200,
};

describe.each(DESK_ROLES)("the role %s", (role) => {
  /** Is moved, taken down, brought back and at last killed by whoever may. */
  let story: Built;

  beforeAll(async () => {
    story = await buildArticle({}, { live: true });
  }, 120_000);

  test("reads the history", async () => {
    const answers = [
      await history("article", story, "", await desk(role)),
      await history("article", story, "/1", await desk(role)),
    ];

    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });

  test("brings an edition back where it may edit", async () => {
    const answer = await bringBack("article", story, 1, {}, await desk(role));

    expect(answer.status).toBe(EXPECTED[role]);
  });

  test.each([
    ["move", () => ({ slug: `${story.slug}-b` })],
    ["withdraw", () => ({})],
    ["restore", () => ({})],
    [
      "kill",
      () => ({
        why: "A court order",
        confirm: EXPECTED[role] === 200 ? `${story.slug}-b` : story.slug,
      }),
    ],
  ] as const)("may or may not %s", async (operation, body) => {
    // What nobody may take down is not down either.
    if (operation === "restore" && EXPECTED[role] !== 200)
      await tell("withdraw", "article", story);
    const before = await kindsOf(story);

    const answer = await ask(
      operation,
      "article",
      story,
      body(),
      await desk(role),
    );

    expect(answer.status).toBe(EXPECTED[role]);
    expect((await kindsOf(story)).length - before.length).toBe(
      answer.status === 200 ? 1 : 0,
    );
  });
});

test("a reporter brings back an edition of a story of their own: it changes the draft alone", async () => {
  const reporter = await desk("Reporter");
  const own = await buildArticle({}, { desk: reporter });
  await publish("article", own.documentId, await desk("Editor"));

  const answer = await bringBack("article", own, 1, {}, reporter);

  expect(answer.status).toBe(200);
  expect(await kindsOf(own)).toEqual(["published"]);
});

test("a reporter may not take down a story of their own either, once it was published", async () => {
  const reporter = await desk("Reporter");
  const own = await buildArticle({}, { desk: reporter });

  const answer = await ask(
    "kill",
    "article",
    own,
    { why: "I want to" },
    reporter,
  );

  expect(answer.status).toBe(403);
});

test("nobody who is not signed in gets anywhere, and cannot tell what exists", async () => {
  const story = await buildArticle({}, { live: true });
  const { url } = await newsroom();

  const routes = [story.documentId, "a".repeat(24)].flatMap((documentId) => {
    const base = `/admin/newsroom/article/${documentId}`;
    return [
      { method: "POST", path: `${base}/kill` },
      { method: "GET", path: `${base}/history` },
    ];
  });
  const answers = await Promise.all(
    routes.map(({ method, path }) =>
      probe(path, {
        url,
        method,
        headers: { "content-type": "application/json" },
        ...(method === "POST" && { body: JSON.stringify({ why: "x" }) }),
      }),
    ),
  );

  expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
  expect(await kindsOf(story)).toEqual(["published"]);
});
