import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import {
  type GraphQLSchema,
  lexicographicSortSchema,
  printSchema,
} from "graphql";

import { compareSchemas } from "./lib/compare-schemas";
import { withNewsroom } from "./lib/with-newsroom";

const HEAD = "# What readers may ask over GraphQL. Written by: npm run schema";

/** Writes the public schema, or with `--check` holds it to the one that is committed. */
withNewsroom((strapi) => {
  const file = path.join(strapi.dirs.app.root, "schema.graphql");
  const builder: { buildSchema(): GraphQLSchema } = strapi
    .plugin("graphql")
    .service("content-api");
  const schema = lexicographicSortSchema(builder.buildSchema());
  const text = `${HEAD}\n\n${printSchema(schema)}\n`;
  if (!process.argv.includes("--check")) {
    writeFileSync(file, text);
    console.log("Wrote schema.graphql.");
    return Promise.resolve();
  }
  const difference = compareSchemas(readFileSync(file, "utf8"), text);
  return difference === null
    ? Promise.resolve()
    : Promise.reject(new Error(difference));
});
