/** Roles and views belong to the code: what the panel changed in them lasts until the next start. */
import type { Desk } from "../../support/panel-api";
import { tellPanel } from "../../support/panel-api";
import { startNewsroom } from "../../support/newsroom";

const ARTICLE_VIEW =
  "/content-manager/content-types/api::article.article/configuration";
const PUBLISH = "plugin::content-manager.explorer.publish";

test("edits of roles and views are put back at the next start", async () => {
  const first = await startNewsroom();
  const before = await deskOf(first);
  const reporter = roleNamed("Reporter", before);
  const view = await tellPanel("GET", ARTICLE_VIEW, undefined, first);
  await tellPanel(
    "PUT",
    `/admin/roles/${reporter.id}`,
    { name: "Anything", description: "Mine now" },
    first,
  );
  await tellPanel(
    "POST",
    "/admin/roles",
    { name: "Reporter", description: "A usurper" },
    first,
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
    first,
  );
  const { settings } = view.data.contentType;
  await tellPanel(
    "PUT",
    ARTICLE_VIEW,
    { settings: { ...settings, pageSize: 100 } },
    first,
  );
  await first.stop();

  const second = await startNewsroom({ database: first.databaseUrl });

  const again = { url: second.url, admin: first.admin };
  const after = await deskOf(again);
  expect(ruled(roleNamed("Reporter", after))).toEqual(ruled(reporter));
  expect(roleNamed("Reporter", after).id).toBe(reporter.id);
  expect(await tellPanel("GET", ARTICLE_VIEW, undefined, again)).toEqual(view);
  // What nobody touched was not written anew.
  expect(roleNamed("Desk chief", after)).toEqual(
    roleNamed("Desk chief", before),
  );
  await second.stop();
});

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
