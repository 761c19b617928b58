import { buildSchema } from "graphql";

import { prepareQuery } from "../../../src/graphql/guard/prepare-query";
import { Refused } from "../../../src/graphql/guard/refused";

const schema = buildSchema(
  "type Query { stories(first: Int): [Story!]! } type Story { title: String, deck: String }",
);
const prepare = (query: string, tellsSchema = false) =>
  prepareQuery(query, { schema, tellsSchema });

function refusalOf(query: string, tellsSchema?: boolean) {
  try {
    prepare(query, tellsSchema);
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
  throw new Error(`${query} was not refused.`);
}

describe("prepareQuery", () => {
  it("finds what there is to execute", () => {
    const { operations, fragments } = prepare(
      "query A{stories{...F}} query B{stories{title}} fragment F on Story{deck}",
    );

    expect(operations.map(({ name }) => name?.value)).toEqual(["A", "B"]);
    expect(Object.keys(fragments)).toEqual(["F"]);
  });

  it("says where a mistake is, and what it is", () => {
    expect(refusalOf("{stories{\n  titel}}").errors).toEqual([
      {
        message: 'Cannot query field "titel" on type "Story".',
        locations: [{ line: 2, column: 3 }],
        extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
      },
    ]);
    expect(refusalOf("{stories{").errors).toEqual([
      {
        message: "Syntax Error: Expected Name, found <EOF>.",
        locations: [{ line: 1, column: 10 }],
        extensions: { code: "GRAPHQL_PARSE_FAILED" },
      },
    ]);
  });

  it("suggests something only where the schema is told", () => {
    expect(refusalOf("{stories{titel}}", true).message).toContain('"title"?');
    expect(refusalOf("{stories(fist:1){title}}").message).not.toContain("mean");
  });

  it("tells a few mistakes and not a thousand", () => {
    const names = Array.from({ length: 100 }, (_, index) => `x${index}`);

    expect(refusalOf(`{stories{${names.join(" ")}}}`).errors).toHaveLength(6);
  });

  it("does not tell what is in the schema", () => {
    expect(() => prepare("{__schema{types{name}}}", true)).not.toThrow();
    for (const query of [
      "{__schema{types{name}}}",
      '{__type(name:"Story"){name}}',
      "{...F} fragment F on Query{a:__schema{queryType{name}}}",
    ])
      expect(refusalOf(query).message).toMatch(/introspection/i);
    expect(() => prepare("{__typename}")).not.toThrow();
  });

  it("a mistake that is about tokens is a mistake like others", () => {
    expect(refusalOf("tokens{a}").message).toBe(
      'Syntax Error: Unexpected Name "tokens".',
    );
  });

  it("stops at the thousandth token", () => {
    const fields = (count: number) => `{stories{${"title ".repeat(count)}}}`;

    expect(refusalOf(fields(995)).message).toMatch(/name again/);
    expect(refusalOf(fields(996)).message).toBe(
      "A query has at most 1000 tokens; more arrived",
    );
  });
});
