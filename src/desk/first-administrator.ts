import type { Core } from "@strapi/strapi";

import { panelServices } from "./panel-services";

/**
 * Somebody who can sign in to a new newsroom. Made before the server listens: stock Strapi lets whoever opens the
 * panel first become Super Admin. The launcher, which made the password up, is told that it is now in use.
 */
export async function firstAdministrator(strapi: Core.Strapi) {
  const { email, password } = strapi.config.get<{
    email: string;
    password?: string;
  }>("admin.firstAdministrator");
  if (!password) return;

  const { users } = panelServices(strapi);
  if (await users.exists()) return;
  await users.createFirstAdmin({
    firstname: "First",
    lastname: "Administrator",
    email,
    password,
  });
  process.send?.({ firstAdmin: email });
}
