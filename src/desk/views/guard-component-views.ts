import type { Core } from "@strapi/strapi";

const ROUTE = "/components/:uid/configuration";
const MAY_LAY_OUT = {
  name: "admin::hasPermissions",
  config: { actions: ["plugin::content-manager.components.configure-layout"] },
};

interface Route {
  method: string;
  path: string;
  config?: { policies?: unknown[] };
}

/** Strapi asks a permission before a type's layout is changed, and forgets to before a component's: anybody signed in could. */
export function guardComponentViews(strapi: Core.Strapi): void {
  const { admin } = strapi.plugin("content-manager").routes as unknown as {
    admin: { routes: Route[] };
  };
  for (const route of admin.routes)
    if (route.method === "PUT" && route.path === ROUTE)
      route.config = { ...route.config, policies: [MAY_LAY_OUT] };
}
