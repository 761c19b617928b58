/** Users, roles, keys and layouts stay with the Super Admin. */
import { desk, DESK_ROLES } from "../../support/desks";
import { askPanel, tellPanel } from "../../support/panel-api";

describe.each(DESK_ROLES)("the role %s runs the content alone", (role) => {
  test.each([
    ["GET", "/admin/users"],
    ["POST", "/admin/users"],
    ["PUT", "/admin/users/1"],
    ["DELETE", "/admin/users/1"],
    ["GET", "/admin/roles"],
    ["POST", "/admin/roles"],
    ["PUT", "/admin/roles/1"],
    ["PUT", "/admin/roles/1/permissions"],
    ["POST", "/admin/api-tokens"],
    ["POST", "/admin/admin-tokens"],
    ["POST", "/admin/transfer/tokens"],
    ["POST", "/admin/webhooks"],
    [
      "PUT",
      "/content-manager/content-types/api::article.article/configuration",
    ],
    ["PUT", "/content-manager/components/story.quote/configuration"],
    ["PUT", "/upload/settings"],
    ["POST", "/i18n/locales"],
  ] as const)("and not by %s %s", async (method, route) => {
    const answer = await askPanel(
      method,
      route,
      method === "POST" || method === "PUT" ? {} : undefined,
      await desk(role),
    );

    // 404 and 405 where the newsroom does not have the route at all.
    expect([403, 404, 405]).toContain(answer.status);
  });

  test("and cannot give itself another role", async () => {
    const somebody = await desk(role);

    await askPanel("PUT", "/admin/users/me", { roles: [1] }, somebody);

    const { data } = await tellPanel(
      "GET",
      "/admin/users/me",
      undefined,
      somebody,
    );
    expect(data.roles.map(({ name }: { name: string }) => name)).toEqual([
      role,
    ]);
  });
});
