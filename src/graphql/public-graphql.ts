import type { Core } from "@strapi/strapi";
import type { GraphQLSchema } from "graphql";

import {
  DEFAULT_PAGE_SIZE,
  MAX_PAGE_SIZE,
} from "../public-gate/check-pagination";
import { absoluteUrl } from "../public-gate/present-media";
import { publicUrl, shapesOf } from "../public-gate/shapes-of";
import { apolloOptions } from "./apollo-options";
import { LIMITS } from "./guard/limits";
import { pictureSizes } from "./picture-sizes";
import { publicSchema } from "./public-schema";
import { type GraphqlExtension, readOnlySchema } from "./read-only-schema";
import { readerResolvers, readerTypes } from "./reader-fields";
import { keepReaderSchema } from "./reader-schema";
import { shapesByTypeName } from "./shapes-by-type-name";
import { searchFields } from "./search-fields";

/** GraphQL for readers: Strapi's schema cut down to reading what is public, and our fields added to it. */
export function publicGraphql(strapi: Core.Strapi): void {
  const plugin = strapi.plugin("graphql");
  const extension: GraphqlExtension = plugin.service("extension");
  readOnlySchema(strapi, extension);
  extension.use({
    typeDefs: readerTypes,
    resolvers: readerResolvers(strapi),
    resolversConfig: {
      "Query.articleBySlug": {
        auth: { scope: ["api::article.article.findOne"] },
      },
    },
  });
  extension.use(pictureSizes(absoluteUrl(publicUrl(strapi))));
  extension.use(searchFields(strapi));
  strapi.config.set("plugin::graphql.apolloServer", apolloOptions(strapi));
  strapi.config.set("plugin::graphql.depthLimit", LIMITS.depth.most);
  strapi.config.set("plugin::graphql.maxLimit", MAX_PAGE_SIZE);
  strapi.config.set("plugin::graphql.defaultLimit", DEFAULT_PAGE_SIZE);

  // Not a documented seam: the plugin builds its schema in its bootstrap through this service, which is made once.
  const builder: { buildSchema(): GraphQLSchema } =
    plugin.service("content-api");
  const buildSchema = builder.buildSchema.bind(builder);
  builder.buildSchema = () =>
    keepReaderSchema(
      strapi,
      publicSchema(buildSchema(), shapesByTypeName(strapi), {
        shapes: shapesOf(strapi),
        absolute: absoluteUrl(publicUrl(strapi)),
        leads: new Map(),
      }),
    );
}
