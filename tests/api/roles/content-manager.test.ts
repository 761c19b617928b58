/**
 * Who may use which of the content manager's own routes: at a story, draft and live, and where no document is named. Those
 * for single types, of which there are none, are in single-types.test.ts. A new route that nobody asked here about fails.
 */
import { randomUUID } from "node:crypto";

import { buildArticle, publish, type Built } from "../../support/builders";
import { CALLERS, deskOf, type Caller } from "../../support/callers";
import { collection } from "../../support/collection";
import { stateOf } from "../../support/desk-state";
import { desk } from "../../support/desks";
import { fromInside, newsroom } from "../../support/newsroom";
import { askPanel } from "../../support/panel-api";

interface Action {
  method: "GET" | "POST" | "PUT" | "DELETE";
  /** Of the type's own, below /content-manager/collection-types/:model. */
  route: string;
  live?: boolean;
  /** Whether its story is another afterwards. */
  changes?: boolean;
  body?: (story: Built) => object;
  /** Own, colleague's, Editor, Desk chief, without rights, not signed in. */
  expected: number[];
}

const several = ({ documentId }: Built) => ({ documentIds: [documentId] });
const copy = () => ({ title: "A copy", slug: `a-copy-${randomUUID()}` });

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
    changes: true,
    body: () => ({ deck: "Another." }),
    expected: [200, 403, 200, 200, 403, 401],
  },
  "save what is live": {
    method: "PUT",
    route: "/:id",
    live: true,
    changes: true,
    body: () => ({ deck: "Another." }),
    expected: [200, 403, 200, 200, 403, 401],
  },
  "discard changes": {
    method: "POST",
    route: "/:id/actions/discard",
    live: true,
    changes: true,
    body: () => ({}),
    expected: [200, 403, 200, 200, 403, 401],
  },
  publish: {
    method: "POST",
    route: "/:id/actions/publish",
    changes: true,
    body: () => ({}),
    expected: [403, 403, 200, 200, 403, 401],
  },
  "publish several": {
    method: "POST",
    route: "/actions/bulkPublish",
    changes: true,
    body: several,
    expected: [403, 403, 200, 200, 403, 401],
  },
  "take down": {
    method: "POST",
    route: "/:id/actions/unpublish",
    live: true,
    changes: true,
    body: () => ({}),
    expected: [403, 403, 200, 200, 403, 401],
  },
  "take down several": {
    method: "POST",
    route: "/actions/bulkUnpublish",
    live: true,
    changes: true,
    body: several,
    expected: [403, 403, 200, 200, 403, 401],
  },
  "create and publish at once": {
    method: "POST",
    route: "/actions/publish",
    body: copy,
    // An Editor is told what is missing: no part of the story came along.
    expected: [403, 403, 400, 400, 403, 401],
  },
  "copy without asking": {
    method: "POST",
    route: "/auto-clone/:id",
    body: () => ({}),
    // Its address cannot be had twice: whoever copies says another.
    expected: [400, 400, 400, 400, 403, 401],
  },
  delete: {
    method: "DELETE",
    route: "/:id",
    changes: true,
    expected: [200, 403, 200, 200, 403, 401],
  },
  "delete several": {
    method: "POST",
    route: "/actions/bulkDelete",
    changes: true,
    body: several,
    expected: [200, 403, 200, 200, 403, 401],
  },
};

/** In everybody's order, as above. */
const SIGNED_IN = [200, 200, 200, 200, 200, 401];
const WRITERS = [200, 200, 200, 200, 403, 401];
/** Strapi fails where a role may read nothing to relate to, and tells nothing. */
const UNREADABLE = [200, 200, 200, 200, 500, 401];
const NOBODY = [403, 403, 403, 403, 403, 401];

interface Nameless {
  expected: number[];
  /** The path and what it asks for, at a story. */
  path: (story: Built) => string;
  body?: (story: Built) => object;
}

const UID = "api::article.article";
const same = (path: string) => () => path;

/** Routes that name no document, or tell of many: by what Strapi calls them. */
const NAMELESS: Record<string, Nameless> = {
  "GET /content-manager/init": { expected: SIGNED_IN, path: same("init") },
  "GET /content-manager/content-types": { expected: SIGNED_IN, path: same("content-types") },
  "GET /content-manager/content-types-settings": { expected: SIGNED_IN, path: same("content-types-settings") },
  "GET /content-manager/content-types/:uid/configuration": { expected: SIGNED_IN, path: same(`content-types/${UID}/configuration`) },
  "PUT /content-manager/content-types/:uid/configuration": { expected: NOBODY, path: same(`content-types/${UID}/configuration`), body: () => ({}) },
  "GET /content-manager/components": { expected: SIGNED_IN, path: same("components") },
  "GET /content-manager/components/:uid/configuration": { expected: SIGNED_IN, path: same("components/story.quote/configuration") },
  "PUT /content-manager/components/:uid/configuration": { expected: NOBODY, path: same("components/story.quote/configuration"), body: () => ({}) },
  "POST /content-manager/uid/generate": { expected: SIGNED_IN, path: same("uid/generate"), body: () => ({ contentTypeUID: UID, field: "slug", data: { title: "A mayor" } }) },
  "POST /content-manager/uid/check-availability": { expected: SIGNED_IN, path: same("uid/check-availability"), body: () => ({ contentTypeUID: UID, field: "slug", value: "a-mayor" }) },
  "GET /content-manager/relations/:model/:targetField": { expected: UNREADABLE, path: same(`relations/${UID}/people`) },
  "GET /content-manager/relations/:model/:id/:targetField": { expected: UNREADABLE, path: ({ documentId }) => `relations/${UID}/${documentId}/people` },
  "GET /content-manager/collection-types/:model/:id/actions/countDraftRelations": { expected: WRITERS, path: ({ documentId }) => `collection-types/${UID}/${documentId}/actions/countDraftRelations` },
  "GET /content-manager/collection-types/:model/actions/countManyEntriesDraftRelations": { expected: WRITERS, path: ({ documentId }) => `collection-types/${UID}/actions/countManyEntriesDraftRelations?documentIds=${documentId}` },
  "POST /content-manager/collection-types/:model/actions/bulkFindForValidation": { expected: WRITERS, path: same(`collection-types/${UID}/actions/bulkFindForValidation`), body: several },
  "GET /content-manager/preview/url/:contentType": { expected: [200, 200, 200, 200, 204, 401], path: ({ documentId }) => `preview/url/${UID}?documentId=${documentId}` },
  "GET /content-manager/homepage/recent-documents": { expected: SIGNED_IN, path: same("homepage/recent-documents?action=update") },
  "GET /content-manager/homepage/count-documents": { expected: SIGNED_IN, path: same("homepage/count-documents") },
}; // prettier-ignore

/** A program of Strapi's for the page that its preview shows: the same for everybody. */
const OPEN = ["GET /content-manager/preview/script"];

const NAMELESS_TABLE = Object.entries(NAMELESS).flatMap(([route, probe]) =>
  CALLERS.map(
    (caller, place) =>
      [route, caller, probe.expected[place] ?? 0, probe] as const,
  ),
);

const TABLE = Object.entries(ACTIONS).flatMap(([name, action]) =>
  CALLERS.map(
    (caller, place) =>
      [name, caller, action.expected[place] ?? 0, action] as const,
  ),
);

beforeAll(() => newsroom(), 300_000);

test.each(TABLE)("%s by %s: %i", async (_name, caller, expected, action) => {
  const { story, before } = await storyFor(caller, expected, action);

  const answer = await askPanel(
    action.method,
    collection("article", action.route, story.documentId),
    action.body?.(story),
    await deskOf(caller),
  );

  expect(answer.status).toBe(expected);
  if (expected >= 400) expect(await stateOf(story)).toBe(before);
});

let asked: Promise<Built> | undefined;

test.each(NAMELESS_TABLE)(
  "%s by %s: %i",
  async (route, caller, expected, probe) => {
    const story = await (asked ??= buildArticle());

    const { status } = await askPanel(
      route.split(" ")[0] as Action["method"],
      `/content-manager/${probe.path(story)}`,
      probe.body?.(story),
      await deskOf(caller),
    );

    expect(status).toBe(expected);
  },
);

test("each route of the content manager is asked by everybody", async () => {
  const { routes } = await fromInside();
  const own = Object.values(ACTIONS).map(
    ({ method, route }) =>
      `${method} /content-manager/collection-types/:model${route.replace("clone/:id", "clone/:sourceId")}`,
  );

  expect(
    routes
      .filter((route) =>
        /^[A-Z]+ \/content-manager\/(?!single-types)/u.test(route),
      )
      .sort(),
  ).toEqual([...new Set([...own, ...Object.keys(NAMELESS), ...OPEN])].sort());
}, 300_000);

interface Asked {
  story: Built;
  before: string | undefined;
}

const kept = new Map<string, Promise<Asked>>();

/** Whoever is refused changes nothing, and some actions leave their story what it is: these are asked at one story. */
function storyFor(
  caller: Caller,
  expected: number,
  { live = false, changes = false }: Action,
): Promise<Asked> {
  const own = caller === "a Reporter, at their own";
  if (changes && expected < 400) return storyOf(own, live);
  const kind = `${own}, ${live}`;
  const known = kept.get(kind) ?? storyOf(own, live);
  kept.set(kind, known);
  return known;
}

async function storyOf(own: boolean, live: boolean): Promise<Asked> {
  const story = await buildArticle(
    {},
    own ? { desk: await desk("Reporter") } : {},
  );
  if (live) await publish("article", story.documentId);
  return { story, before: await stateOf(story) };
}
