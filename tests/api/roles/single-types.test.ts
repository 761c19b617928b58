/**
 * Strapi's routes for single types name no document: they act on the first row that they find, of whatever type. Here all
 * types are lists, so these routes answer nobody.
 */
import { buildArticle, buildSection, type Built } from "../../support/builders";
import { CALLERS, deskOf } from "../../support/callers";
import { stateOf } from "../../support/desk-state";
import { newsroom } from "../../support/newsroom";
import { askPanel, tellPanel } from "../../support/panel-api";
import { probe } from "../../support/probe";

const ROUTES = [
  ["GET", ""],
  ["PUT", ""],
  ["DELETE", ""],
  ["POST", "/actions/publish"],
  ["POST", "/actions/unpublish"],
  ["POST", "/actions/discard"],
  ["GET", "/actions/countDraftRelations"],
] as const;

/** How else a path may be written that Strapi's router takes for the same, or that somebody hopes it does. */
const WRITTEN = [
  "/content-manager/single-types/UID",
  "/Content-Manager/Single-Types/UID",
  "/content-manager/single%2Dtypes/UID",
  "/content-manager//single-types/UID",
  "/content-manager/./single-types/UID",
  "/content-manager/collection-types/../single-types/UID",
];

const ARTICLE = "api::article.article";

let draft: Built;
let live: Built;

beforeAll(async () => {
  await newsroom();
  draft = await buildArticle();
  live = await buildArticle({}, { live: true });
  await buildSection();
}, 300_000);

/** Every type is asked for by one of the routes, and the story's by all; whoever asks takes up another route. */
test.each(CALLERS.map((caller, place) => [caller, place] as const))(
  "they do nothing for %s, with any type",
  async (who, place) => {
    const somebody = await deskOf(who);
    const refusal = who === "nobody who is signed in" ? 401 : 404;
    const types = (await everyType()).map(
      (uid, at) => [uid, ...routeAt(place + at)] as const,
    );
    const routes = ROUTES.map((route) => [ARTICLE, ...route] as const);

    for (const [uid, method, rest] of [...types, ...routes]) {
      const path = `/content-manager/single-types/${uid}${rest}`;
      const body = method === "PUT" || method === "POST" ? {} : undefined;
      const { status } = await askPanel(method, path, body, somebody);
      expect(`${status} ${method} ${path}`).toBe(
        `${refusal} ${method} ${path}`,
      );
    }

    expect(await stateOf(draft)).toBe("draft");
    expect(await stateOf(live)).toBe("live");
  },
);

test("nor however their path is written", async () => {
  const { admin } = await deskOf("a Desk chief");
  const uids = [ARTICLE, "api%3A%3Aarticle.article"];
  const ends = ["", "/", "?status=draft"];

  // Seven routes: by each way of writing goes every name of the type with every end.
  for (const written of WRITTEN)
    for (const [at, [method, rest]] of ROUTES.entries()) {
      const uid = uids[at % uids.length] ?? "";
      const path = written.replace("UID", uid) + rest + ends[at % ends.length];
      const { status } = await probe(path, {
        method,
        headers: {
          authorization: `Bearer ${admin.token}`,
          "content-type": "application/json",
        },
        ...(method !== "GET" && method !== "DELETE" && { body: "{}" }),
      });
      // 405 where it is taken for a page, which is only fetched.
      expect([`404 ${path}`, `405 ${path}`]).toContain(`${status} ${path}`);
    }

  expect(await stateOf(draft)).toBe("draft");
  expect(await stateOf(live)).toBe("live");
});

const routeAt = (place: number) => ROUTES[place % ROUTES.length] ?? ROUTES[0];

/** Ours, and those of Strapi and its plugins. */
async function everyType(): Promise<string[]> {
  const { data } = await tellPanel("GET", "/content-manager/content-types");
  const uids = data.map(({ uid }: { uid: string }) => uid);
  expect(uids).toEqual(
    expect.arrayContaining(["api::section.section", "admin::user"]),
  );
  return uids;
}
