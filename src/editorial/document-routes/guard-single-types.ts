import type { Core } from "@strapi/strapi";
import { errors } from "@strapi/utils";

const ROUTES = "/single-types/";
const POLICY = "global::is-single-type";

interface Route {
  path: string;
  config?: { policies?: unknown[] };
}

/**
 * Strapi's routes for single types take the name of every type, and then act on the first row that they find: they would
 * publish a draft that nobody named, and pass by whatever is asked of a named one. Only single types get as far as that.
 */
export function guardSingleTypes(strapi: Core.Strapi): void {
  strapi.get<Policies>("policies").set(POLICY, ({ params }: NamedType) => {
    // Compared as a text: the types know that there is none, and a newsroom may get one.
    const kind: string | undefined = strapi.contentTypes[params.model]?.kind;
    if (kind !== "singleType")
      throw new errors.NotFoundError("There is no such single type.");
  });
  const { admin } = strapi.plugin("content-manager").routes as unknown as {
    admin: { routes: Route[] };
  };
  for (const route of admin.routes)
    if (route.path.startsWith(ROUTES))
      route.config = {
        ...route.config,
        policies: [POLICY, ...(route.config?.policies ?? [])],
      };
}

/** As much of the registry as is used: Strapi does not type it. */
interface Policies {
  set(name: string, policy: (context: NamedType) => void): void;
}

/** The context of a request, as far as it is looked at. */
interface NamedType {
  params: { model: keyof Core.Strapi["contentTypes"] };
}
