/** Who may use which of the newsroom's own routes. A new route that nobody asked here about fails. */
import { buildArticle, publish, type Built } from "../../support/builders";
import { CALLERS, deskOf, type Caller } from "../../support/callers";
import { handOver, stateOf } from "../../support/desk-state";
import { desk } from "../../support/desks";
import { fromInside, newsroom } from "../../support/newsroom";
import { tell } from "../../support/operations";
import { askPanel } from "../../support/panel-api";
import { schedule } from "../../support/schedules";

const DOCUMENT = "/admin/newsroom/:type/:documentId";

/** In everybody's order: own, colleague's, Editor, Desk chief, without rights, not signed in. */
const READS = [200, 200, 200, 200, 403, 401];
const LISTS = [200, 200, 200, 200, 200, 401];
const EDITS = [200, 403, 200, 200, 403, 401];
const PUBLISHES = [403, 403, 200, 200, 403, 401];

interface Probe {
  /** Statuses, by who asks. */
  expected: number[];
  /** What stands there when somebody asks. */
  given?: (story: Built) => Promise<unknown>;
  body?: (story: Built) => object;
  /** The last part of the path, where it is another than its name. */
  last?: (given: unknown) => string;
}

const handedOver = (story: Built) => handOver(story);
const live = ({ documentId }: Built) => publish("article", documentId);
const withdrawn = async (story: Built) => {
  await live(story);
  await tell("withdraw", "article", story);
};

const PROBES: Record<string, Probe> = {
  "GET /admin/newsroom": { expected: READS },
  "GET /admin/newsroom/schedules": { expected: LISTS, given: schedule },
  "GET /admin/newsroom/waiting": { expected: LISTS, given: handedOver },
  "GET /admin/newsroom/came-down": { expected: LISTS, given: withdrawn },
  "GET /admin/newsroom/broken": { expected: LISTS },
  "GET /admin/newsroom/parts": { expected: LISTS },
  [`GET ${DOCUMENT}/desk`]: { expected: READS },
  [`GET ${DOCUMENT}/checks`]: { expected: READS },
  [`GET ${DOCUMENT}/parts`]: { expected: READS },
  [`GET ${DOCUMENT}/history`]: { expected: READS, given: live },
  [`GET ${DOCUMENT}/history/draft`]: { expected: READS, given: live },
  [`GET ${DOCUMENT}/history/:version`]: { expected: READS, given: live, last: () => "1" },
  [`GET ${DOCUMENT}/schedule`]: { expected: READS, given: schedule },
  [`POST ${DOCUMENT}/ready`]: { expected: EDITS, body: () => ({ comment: "Done" }) },
  [`POST ${DOCUMENT}/history/:version/bring-back`]: { expected: EDITS, given: live, body: () => ({}) },
  [`POST ${DOCUMENT}/send-back`]: { expected: PUBLISHES, given: handedOver, body: () => ({ comment: "Who says so?" }) },
  [`POST ${DOCUMENT}/schedule`]: { expected: PUBLISHES, body: () => ({ action: "publish", at: new Date(Date.now() + 86_400_000).toISOString() }) },
  [`DELETE ${DOCUMENT}/schedule/:id`]: { expected: PUBLISHES, given: schedule, last: (plan) => (plan as { id: string }).id },
  [`POST ${DOCUMENT}/withdraw`]: { expected: PUBLISHES, given: live, body: () => ({}) },
  [`POST ${DOCUMENT}/restore`]: { expected: PUBLISHES, given: withdrawn, body: () => ({}) },
  [`POST ${DOCUMENT}/kill`]: { expected: PUBLISHES, given: live, body: ({ slug }) => ({ why: "A court order", confirm: slug }) },
  [`POST ${DOCUMENT}/move`]: { expected: PUBLISHES, given: live, body: ({ slug }) => ({ slug: `${slug}-moved` }) },
  [`POST ${DOCUMENT}/correct`]: { expected: PUBLISHES, given: live, body: () => ({ kind: "correction", text: "It was Monday." }) },
}; // prettier-ignore

const TABLE = Object.entries(PROBES).flatMap(([route, probe]) =>
  CALLERS.map(
    (caller, place) =>
      [route, caller, probe.expected[place] ?? 0, probe] as const,
  ),
);

beforeAll(() => newsroom(), 120_000);

test.each(TABLE)("%s by %s: %i", async (route, caller, expected, probe) => {
  const { story, given, before } = await prepared(
    route,
    caller,
    expected,
    probe,
  );

  const answer = await asked(route, caller, story, probe, given);

  expect(answer.status).toBe(expected);
  if (expected >= 400) expect(await stateOf(story)).toBe(before);
  // Whoever may read nothing is told of nothing.
  if (caller === "a role without rights" && expected === 200)
    expect(answer.body.data).toEqual([]);
});

test("each route of the newsroom is asked by everybody", async () => {
  const { routes } = await fromInside();

  expect(
    routes.filter((route) => route.includes(" /admin/newsroom")).sort(),
  ).toEqual(Object.keys(PROBES).sort());
}, 180_000);

test("whoever may not read cannot tell what exists; whoever may is told that it does not", async () => {
  const unknown = { documentId: "a".repeat(24), slug: "x" } as Built;
  const answers = await Promise.all(
    CALLERS.map((caller) =>
      asked(`GET ${DOCUMENT}/desk`, caller, unknown, { expected: [] }, null),
    ),
  );

  expect(answers.map(({ status }) => status)).toEqual([
    404, 404, 404, 404, 403, 401,
  ]);
});

interface Prepared {
  story: Built;
  given: unknown;
  before: string | undefined;
}

const unchanged = new Map<string, Promise<Prepared>>();

/** Whoever only reads, or is refused, changes nothing: such callers ask at one story for all routes that are given the same. */
function prepared(
  route: string,
  caller: Caller,
  expected: number,
  probe: Probe,
): Promise<Prepared> {
  const own = caller === "a Reporter, at their own";
  if (!route.startsWith("GET") && expected < 400) return prepare(own, probe);
  const kind = `${String(probe.given?.name)}, ${own}`;
  const known = unchanged.get(kind) ?? prepare(own, probe);
  unchanged.set(kind, known);
  return known;
}

async function prepare(own: boolean, { given }: Probe): Promise<Prepared> {
  const story = await buildArticle(
    {},
    own ? { desk: await desk("Reporter") } : {},
  );
  const stands = (await given?.(story)) ?? null;
  return { story, given: stands, before: await stateOf(story) };
}

async function asked(
  route: string,
  caller: Caller,
  story: Built,
  { body, last }: Probe,
  given: unknown,
) {
  const [method = "", named = ""] = route.split(" ");
  const where = named
    .replace(":type", "article")
    .replace(":documentId", story.documentId)
    .replace(/:version|:id/u, last?.(given) ?? "1");
  return askPanel(
    method as "GET" | "POST" | "DELETE",
    where,
    body?.(story),
    await deskOf(caller),
  );
}
