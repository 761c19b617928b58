import type { Core } from "@strapi/strapi";
import { errors } from "@strapi/utils";

import { PUBLIC_TYPES } from "./public-types";

const READABLE = new Set<string>([
  ...PUBLIC_TYPES.flatMap(({ uid }) => [`${uid}.find`, `${uid}.findOne`]),
  "api::article.article.bySlug",
  "api::search.search.find",
]);

/**
 * Everyone is an anonymous reader, who may find what is public and do nothing else.
 * It takes no part in writing: a route without a scope of reading is closed to it.
 */
export const readerStrategy = {
  name: "reader",
  authenticate: () =>
    Promise.resolve({ authenticated: true, credentials: null }),
  verify(_auth: unknown, config?: Core.RouteConfig["auth"]): Promise<void> {
    // A route names a list of scopes; Strapi's checks of each relation in a query name one.
    const scopes = config ? [config.scope ?? []].flat() : [];
    const open =
      scopes.length > 0 && scopes.every((scope) => READABLE.has(scope));
    return open
      ? Promise.resolve()
      : Promise.reject(new errors.ForbiddenError());
  },
};
