/** Who may use which of the content manager's own actions on a story, draft and live. */
import { buildArticle, publish, type Built } from "../../support/builders";
import { CALLERS, deskOf } from "../../support/callers";
import { collection } from "../../support/collection";
import { stateOf } from "../../support/desk-state";
import { desk } from "../../support/desks";
import { newsroom } from "../../support/newsroom";
import { askPanel } from "../../support/panel-api";

interface Action {
  method: "GET" | "POST" | "PUT" | "DELETE";
  route: string;
  live?: boolean;
  body?: (story: Built) => object;
  /** Own, colleague's, Editor, Desk chief, without rights, not signed in. */
  expected: number[];
}

const several = ({ documentId }: Built) => ({ documentIds: [documentId] });
const copy = ({ slug }: Built) => ({ title: "A copy", slug: `${slug}-copy` });

const ACTIONS: Record<string, Action> = {
  read: {
    method: "GET",
    route: "/:id",
    expected: [200, 200, 200, 200, 403, 401],
  },
  list: { method: "GET", route: "", expected: [200, 200, 200, 200, 403, 401] },
  create: {
    method: "POST",
    route: "",
    body: copy,
    expected: [201, 201, 201, 201, 403, 401],
  },
  copy: {
    method: "POST",
    route: "/clone/:id",
    body: copy,
    expected: [200, 200, 200, 200, 403, 401],
  },
  save: {
    method: "PUT",
    route: "/:id",
    body: () => ({ deck: "Another." }),
    expected: [200, 403, 200, 200, 403, 401],
  },
  "save what is live": {
    method: "PUT",
    route: "/:id",
    live: true,
    body: () => ({ deck: "Another." }),
    expected: [200, 403, 200, 200, 403, 401],
  },
  "discard changes": {
    method: "POST",
    route: "/:id/actions/discard",
    live: true,
    body: () => ({}),
    expected: [200, 403, 200, 200, 403, 401],
  },
  publish: {
    method: "POST",
    route: "/:id/actions/publish",
    body: () => ({}),
    expected: [403, 403, 200, 200, 403, 401],
  },
  "publish several": {
    method: "POST",
    route: "/actions/bulkPublish",
    body: several,
    expected: [403, 403, 200, 200, 403, 401],
  },
  "take down": {
    method: "POST",
    route: "/:id/actions/unpublish",
    live: true,
    body: () => ({}),
    expected: [403, 403, 200, 200, 403, 401],
  },
  "take down several": {
    method: "POST",
    route: "/actions/bulkUnpublish",
    live: true,
    body: several,
    expected: [403, 403, 200, 200, 403, 401],
  },
  delete: {
    method: "DELETE",
    route: "/:id",
    expected: [200, 403, 200, 200, 403, 401],
  },
  "delete several": {
    method: "POST",
    route: "/actions/bulkDelete",
    body: several,
    expected: [200, 403, 200, 200, 403, 401],
  },
};

const TABLE = Object.entries(ACTIONS).flatMap(([name, action]) =>
  CALLERS.map(
    (caller, place) =>
      [name, caller, action.expected[place] ?? 0, action] as const,
  ),
);

beforeAll(() => newsroom(), 120_000);

test.each(TABLE)("%s by %s: %i", async (_name, caller, expected, action) => {
  const own = caller === "a Reporter, at their own";
  const who = own ? { desk: await desk("Reporter") } : {};
  const story = await buildArticle({}, who);
  if (action.live) await publish("article", story.documentId);
  const before = await stateOf(story);

  const answer = await askPanel(
    action.method,
    collection("article", action.route, story.documentId),
    action.body?.(story),
    await deskOf(caller),
  );

  expect(answer.status).toBe(expected);
  if (expected >= 400) expect(await stateOf(story)).toBe(before);
});
