import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { format } from "prettier";

import { Refusal } from "./messages.mjs";
import { root } from "./root.mjs";
import { typeModule, typeQueries } from "./type-queries.mjs";

const EXAMPLE = path.join("examples", "frontend");

/** Writes the types of our own queries from the schema that is committed, or with `check` holds the files to it. */
export async function typedQueries({ check }) {
  const files = [await readersTypes(), ...(await examplesTypes())];
  for (const { file, text } of files) {
    if (!check) writeFileSync(path.join(root, file), text);
    else if (read(file) !== text)
      throw new Refusal(
        `${file} is not what its queries and schema.graphql say.\n\nThis mends it: npm run schema`,
      );
  }
  console.log(
    `${check ? "Checked" : "Wrote"} ${files.map(({ file }) => file).join(" and ")}.`,
  );
}

/** The reader has no build: the declarations stand beside its module, where an editor finds them. */
async function readersTypes() {
  const source = read("public", "reader", "queries.js");
  const queries = await import(
    `data:text/javascript,${encodeURIComponent(source)}`
  );
  const types = await typeModule(read("schema.graphql"), queries);
  return {
    file: path.join("public", "reader", "queries.d.ts"),
    text: await format(types, { parser: "typescript" }),
  };
}

/** As its own `codegen.json` says: who follows the example gets the same file, letter by letter. */
async function examplesTypes() {
  const { schema, documents, generates } = JSON.parse(
    read(EXAMPLE, "codegen.json"),
  );
  const queries = { [documents]: read(EXAMPLE, documents) };
  return Promise.all(
    Object.entries(generates).map(async ([name, settings]) => ({
      file: path.join(EXAMPLE, name),
      text: await typeQueries(read(EXAMPLE, schema), queries, settings),
    })),
  );
}

const read = (...place) => readFileSync(path.join(root, ...place), "utf8");
