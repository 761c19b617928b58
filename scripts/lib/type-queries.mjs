import { codegen } from "@graphql-codegen/core";
import * as typedDocumentNode from "@graphql-codegen/typed-document-node";
import * as typescriptOperations from "@graphql-codegen/typescript-operations";
import { buildSchema, Kind, parse, printSchema } from "graphql";

import { Refusal } from "./messages.mjs";

const PLUGINS = {
  "typescript-operations": typescriptOperations,
  "typed-document-node": typedDocumentNode,
};

/**
 * What queries are sent with and answered with, as graphql-codegen writes it: `npx graphql-codegen` with the same plugins
 * and settings writes the same. A query that the schema does not answer is refused.
 */
export async function typeQueries(schema, queries, { plugins, config }) {
  const built = buildSchema(schema);
  try {
    return await codegen({
      filename: "queries.ts",
      schema: parse(printSchema(built)),
      schemaAst: built,
      documents: Object.entries(queries).map(([location, text]) => ({
        location,
        document: parse(text),
      })),
      plugins: plugins.map((name) => ({ [name]: {} })),
      pluginMap: PLUGINS,
      config,
    });
  } catch (error) {
    const all = [error, ...(error.errors ?? [])];
    throw new Refusal(all.map(({ message }) => message).join("\n"));
  }
}

/** The types of a module that exports queries: each export knows what it is asked with and what is answered. */
export async function typeModule(schema, queries) {
  const exported = Object.entries(queries).map(([constant, text]) => {
    const name = operationName(text);
    if (name === undefined)
      throw new Refusal(`${constant} needs a name: query Name { … }`);
    return `export const ${constant}: TypedQuery<${name}Query, ${name}QueryVariables>;`;
  });
  const types = await typeQueries(schema, queries, {
    plugins: ["typescript-operations"],
    config: { scalars: { DateTime: "string", JSON: "unknown" } },
  });
  return `// Written by: npm run schema

/** A query, with what is answered and what is sent with it. */
export type TypedQuery<Data, Variables> = string & {
  readonly types?: (variables: Variables) => Data;
};
${exported.join("\n")}
${types}`;
}

const operationName = (text) =>
  parse(text).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    ?.name?.value;
