import type { Core } from "@strapi/strapi";

import { type GraphqlExtension, readOnlySchema } from "./read-only-schema";

/** GraphQL for readers: Strapi's schema cut down to reading what is public. */
export function publicGraphql(strapi: Core.Strapi): void {
  const extension: GraphqlExtension = strapi
    .plugin("graphql")
    .service("extension");
  readOnlySchema(strapi, extension);
}
