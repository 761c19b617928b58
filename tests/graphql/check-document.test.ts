import { parse } from "graphql";

import { checkDocument, MAX_DEPTH } from "../../src/graphql/check-document";

const check = (query: string) => checkDocument(parse(query));
const nested = (depth: number) =>
  `{${"a{".repeat(depth)}b${"}".repeat(depth)}}`;

describe("checkDocument", () => {
  it("counts levels of fields that have fields, through fragments of every kind", () => {
    const spread = `{...F} fragment F on Q${nested(MAX_DEPTH)}`;
    const inline = `{... on Q ${nested(MAX_DEPTH)}}`;

    for (const query of [nested(MAX_DEPTH), spread, inline])
      expect(() => check(query)).not.toThrow();
    for (const query of [
      nested(MAX_DEPTH + 1),
      `{a{...F}} fragment F on Q${nested(MAX_DEPTH)}`,
      `{a{... on Q ${nested(MAX_DEPTH)}}}`,
    ])
      expect(() => check(query)).toThrow("at most 7 levels");
  });

  it("refuses fragments that are missing or go round", () => {
    expect(() => check("{...Nope}")).toThrow("is not defined");
    expect(() => check("{...A} fragment A on Q{...A}")).toThrow(
      "spreads itself",
    );
    expect(() =>
      check("{...A} fragment A on Q{x{...B}} fragment B on Q{...A}"),
    ).toThrow("spreads itself");
  });

  it("counts the fields of a fragment wherever it is spread, and walks it once", () => {
    const doubling = (count: number) =>
      `{...F0} ${Array.from({ length: count }, (_, index) => `fragment F${index} on Q{...F${index + 1} ...F${index + 1}}`).join(" ")} fragment F${count} on Q{a}`;

    expect(() => check(doubling(8))).not.toThrow();
    expect(() => check(doubling(60))).toThrow("at most 2000 fields");
  });

  it("refuses text that the database cannot hold, and everything but queries", () => {
    expect(() => check('{a(b:"\\u0000")}')).toThrow("NUL");
    expect(() => check("mutation{a}")).toThrow("Queries are answered here");
    expect(() => check("subscription{a}")).toThrow("Queries are answered here");
  });

  it("lets a schema be read as deep as it is", () => {
    expect(() => check(`{__schema${nested(12)}}`)).not.toThrow();
  });
});
