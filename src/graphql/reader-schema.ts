import type { Core } from "@strapi/strapi";
import type { GraphQLSchema } from "graphql";

const schemas = new WeakMap<Core.Strapi, GraphQLSchema>();

/** Keeps the schema when the plugin has built it. */
export function keepReaderSchema(
  strapi: Core.Strapi,
  schema: GraphQLSchema,
): GraphQLSchema {
  schemas.set(strapi, schema);
  return schema;
}

/** What readers may ask, in a newsroom that has started. */
export function readerSchema(strapi: Core.Strapi): GraphQLSchema {
  const schema = schemas.get(strapi);
  if (schema === undefined)
    throw new Error(
      "The GraphQL schema is there once the newsroom has started",
    );
  return schema;
}
