import type { Core } from "@strapi/strapi";

import type { Shape } from "../public-gate/public-shape";
import { schemaOf, shapesOf } from "../public-gate/shapes-of";

/** The public shape of each type that Strapi derives, by its name in the schema. */
export function shapesByTypeName(
  strapi: Core.Strapi,
): ReadonlyMap<string, Shape> {
  const { naming }: { naming: { getTypeName(schema: unknown): string } } =
    strapi.plugin("graphql").service("utils");
  return new Map(
    [...shapesOf(strapi)].map(([uid, shape]) => {
      const schema = schemaOf(strapi, uid);
      const name =
        schema.modelType === "component"
          ? schema.globalId
          : naming.getTypeName(schema);
      return [name ?? uid, shape];
    }),
  );
}
