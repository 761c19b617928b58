import type { Core } from "@strapi/strapi";

/** What the key for previews is derived from: the panel's secret, unless previews were given one of their own. */
export const secretOf = (strapi: Core.Strapi): string =>
  strapi.config.get<string>("admin.auth.secret");
