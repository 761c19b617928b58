/**
 * What a newsroom finds when it starts again, on a database that somebody changed in the meantime: one restart, and what each
 * test says of it is prepared before, and looked at after.
 */
import { ask } from "../support/log";
import { startNewsroom, type OwnNewsroom } from "../support/newsroom";
import { tellPanel, type Desk } from "../support/panel-api";
import {
  makeDue,
  planMany,
  publications,
  settledSchedule,
} from "../support/schedules";

const ARTICLE_VIEW =
  "/content-manager/content-types/api::article.article/configuration";
const PUBLISH = "plugin::content-manager.explorer.publish";
const INDEX = "articles_live_newest_idx";

let again: OwnNewsroom;
let plans: Awaited<ReturnType<typeof planMany>>;
let roles: Role[];
let view: object;
let indexes: string[];

beforeAll(async () => {
  const first = await startNewsroom();
  plans = await planMany(first, 3);
  roles = await deskOf(first);
  view = await changeRolesAndView(first);
  indexes = await indexNames(first);
  await first.stop();

  await makeDue(plans.planned, first);
  // As after a change of schemas: Strapi compares every table again. And somebody dropped an index by hand.
  await ask("DELETE FROM strapi_database_schema", [], first);
  await ask(`DROP INDEX ${INDEX}`, [], first);

  const { admin, databaseUrl } = first;
  again = { ...(await startNewsroom({ database: databaseUrl })), admin };
}, 180_000);

afterAll(() => again.stop());

test("what comes due while nothing runs is done at once after the start", async () => {
  const { stories, planned } = plans;

  for (const one of planned)
    expect((await settledSchedule(one, again)).state).toBe("done");
  expect(await publications(stories, again)).toEqual(stories.map(() => 1));
});

test("edits of roles and views are put back at the next start", async () => {
  const reporter = roleNamed("Reporter", roles);

  const after = await deskOf(again);

  expect(ruled(roleNamed("Reporter", after))).toEqual(ruled(reporter));
  expect(roleNamed("Reporter", after).id).toBe(reporter.id);
  expect(await tellPanel("GET", ARTICLE_VIEW, undefined, again)).toEqual(view);
  // What nobody touched was not written anew.
  expect(roleNamed("Desk chief", after)).toEqual(
    roleNamed("Desk chief", roles),
  );
});

test("the indexes are kept, and what is lost of them is made again", async () => {
  expect(indexes).toContain(INDEX);
  expect(await indexNames(again)).toEqual(indexes);
});

/** Answers the view as it was. */
async function changeRolesAndView(place: Desk): Promise<object> {
  const reporter = roleNamed("Reporter", roles);
  const before = await tellPanel("GET", ARTICLE_VIEW, undefined, place);
  await tellPanel(
    "PUT",
    `/admin/roles/${reporter.id}`,
    { name: "Anything", description: "Mine now" },
    place,
  );
  await tellPanel(
    "POST",
    "/admin/roles",
    { name: "Reporter", description: "A usurper" },
    place,
  );
  await tellPanel(
    "PUT",
    `/admin/roles/${reporter.id}/permissions`,
    {
      permissions: [
        {
          action: PUBLISH,
          subject: "api::article.article",
          properties: {},
          conditions: [],
        },
      ],
    },
    place,
  );
  const { settings } = before.data.contentType;
  await tellPanel(
    "PUT",
    ARTICLE_VIEW,
    { settings: { ...settings, pageSize: 100 } },
    place,
  );
  return before;
}

async function indexNames(place: OwnNewsroom): Promise<string[]> {
  const rows = await ask<{ indexname: string }>(
    "SELECT indexname FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1",
    [],
    place,
  );
  return rows.map((row) => row.indexname);
}

interface Role {
  id: number;
  name: string;
  description: string;
  permissions: { id: number }[];
}

async function deskOf(place: Desk): Promise<Role[]> {
  const { data } = await tellPanel("GET", "/admin/roles", undefined, place);
  const roles: Role[] = [];
  for (const { id, name, description } of data) {
    const permissions = await tellPanel(
      "GET",
      `/admin/roles/${id}/permissions`,
      undefined,
      place,
    );
    roles.push({ id, name, description, permissions: permissions.data });
  }
  return roles;
}

function roleNamed(name: string, roles: Role[]): Role {
  const role = roles.find((one) => one.name === name);
  if (role === undefined) throw new Error(`There is no role "${name}".`);
  return role;
}

/** What a role is, whatever rows it is stored in. */
function ruled({ name, description, permissions }: Role) {
  const rights = permissions.map(({ id: _id, ...right }) =>
    JSON.stringify(right),
  );
  return { name, description, rights: rights.sort() };
}
