import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";

import { buildSchema, parse } from "graphql";

import { countNodes } from "../../../src/graphql/guard/count-nodes";
import { LIMITS } from "../../../src/graphql/guard/limits";
import { prepareQuery } from "../../../src/graphql/guard/prepare-query";
import { bodyLimit } from "../../../src/public-gate/check-request";

const page = readFileSync("docs/GRAPHQL-LIMITS.md", "utf8");
const source = ["answer-of", "refused", "../safe-errors"]
  .map((name) => readFileSync(`src/graphql/guard/${name}.ts`, "utf8"))
  .join("\n");

describe("docs/GRAPHQL-LIMITS.md", () => {
  it("names every limit, with its number", () => {
    const named = [...page.matchAll(/^\| `(\w+)` +\| +([\d,]+) \|/gm)].map(
      ([, name, most]) => [name, Number(most?.replace(",", ""))],
    );
    const limits = Object.entries(LIMITS).map(([name, { most }]) => [name, most]); // prettier-ignore

    expect(named).toEqual([["bytes", bodyLimit("graphql")], ...limits]);
  });

  it("names every code", () => {
    const named = [...page.matchAll(/^\| +\d{3} \| `(\w+)`/gm)].map(
      ([, code]) => code,
    );
    const codes = source.match(/(?<=")[A-Z]+_[A-Z_]+(?=")|(?<=")TIMEOUT(?=")/g);

    expect([...new Set(named)].sort()).toEqual([...new Set(codes)].sort());
  });
});

it.each(readersQueries())(
  "the reader's %s takes less than half of the tokens and of the nodes",
  (_name, query) => {
    const schema = buildSchema(readFileSync("schema.graphql", "utf8"));

    const { operations, fragments } = prepareQuery(query, {
      schema,
      tellsSchema: false,
    });
    const nodes = operations.map((operation) =>
      countNodes(schema, operation, fragments, { first: 24 }),
    );

    expect(nodes[0]).toBeLessThan(LIMITS.nodes.most / 2);
    expect(() =>
      parse(query, { maxTokens: LIMITS.tokens.most / 2 }),
    ).not.toThrow();
  },
);

/** By name, out of a module for browsers. */
function readersQueries(): [string, string][] {
  const text = readFileSync("public/reader/queries.js", "utf8");
  const names = [...text.matchAll(/^export const (\w+)/gm)].map(
    ([, name]) => name ?? "",
  );
  const plain = text.replace(/^export const/gm, "const");
  return runInNewContext(
    `${plain};[${names.map((name) => `["${name}", ${name}]`).join()}]`,
  ) as [string, string][];
}
