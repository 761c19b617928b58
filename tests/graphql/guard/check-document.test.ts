import { parse } from "graphql";

import { checkDocument } from "../../../src/graphql/guard/check-document";
import { type Limit, LIMITS } from "../../../src/graphql/guard/limits";

const check = (query: string) => checkDocument(parse(query));
const nested = (depth: number) =>
  `{${"a{".repeat(depth)}b${"}".repeat(depth)}}`;
const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join(" ");

/** A query with just so many of what is counted. */
const WITH: Partial<Record<Limit, (count: number) => string>> = {
  depth: nested,
  rootFields: (count) => `{${times(count, (index) => `f${index}`)}}`,
  aliases: (count) => `{a{${times(count, (index) => `f${index}:b`)}}}`,
  repeats: (count) => `{a{b ${"b ".repeat(count)}}}`,
  fragments: (count) =>
    `{a{...F0}} ${times(count, (index) => `fragment F${index} on Q{b}`)}`,
  spreads: (count) => `{a{${"...F ".repeat(count)}}} fragment F on Q{b}`,
  directives: (count) => `{a ${"@b ".repeat(count)}}`,
  fields: (count) =>
    `{a{${"...F ".repeat(39)} ${times(count - 1 - 39 * 50, (index) => `f${index}`)}}} fragment F on Q{${times(50, (index) => `b${index}`)}}`,
};

describe("checkDocument", () => {
  it.each(Object.entries(WITH))(
    "counts %s, takes as many as the limit has, and names it beyond",
    (name, write) => {
      const { most, of } = LIMITS[name as Limit];

      expect(() => check(write(most))).not.toThrow();
      expect(() => check(write(most + 1))).toThrow(
        `A query has at most ${most} ${of}; ${most + 1} arrived`,
      );
    },
  );

  it.each([
    ["depth", `{...F} fragment F on Q${nested(8)}`],
    ["depth", `{... on Q ${nested(8)}}`],
    ["depth", `{a{...F}} fragment F on Q${nested(7)}`],
    ["depth", `{a{... on Q ${nested(7)}}}`],
    [
      "rootFields",
      `{...F ...F} fragment F on Q{${times(6, (index) => `f${index}`)}}`,
    ],
    ["rootFields", `{...{...{${times(11, (index) => `f${index}`)}}}}`],
    ["aliases", `{a{b}} fragment F on Q{${times(16, (at) => `f${at}:b`)}}`],
    ["repeats", `{a{b}} fragment F on Q{${"b ".repeat(22)}}`],
    ["aliases", `{a{${times(16, () => "b:c")}}}`],
    ["spreads", `{a{${"...{b} ".repeat(41)}}}`],
    ["directives", `{a ${"@skip(if:true) ".repeat(21)}}`],
    ["directives", `{a{...F ${"@b ".repeat(21)}}} fragment F on Q{b}`],
  ] as [Limit, string][])("no detour leads around %s: %s", (limit, query) => {
    expect(() => check(query)).toThrow(LIMITS[limit].of);
  });

  it("refuses fragments that are missing or go round", () => {
    expect(() => check("{...Nope}")).toThrow("Nope is spread and not defined");
    expect(() => check("{...A} fragment A on Q{...A}")).toThrow(
      "spreads itself",
    );
    expect(() =>
      check("{...A} fragment A on Q{x{...B}} fragment B on Q{...A}"),
    ).toThrow("spreads itself");
  });

  it("counts the fields of a fragment wherever it is spread, and walks it once", () => {
    const doubling = (count: number) =>
      `{a{...F0}} ${times(count, (at) => `fragment F${at} on Q{...F${at + 1} ...F${at + 1}}`)} fragment F${count} on Q{a}`;

    expect(() => check(doubling(8))).not.toThrow();
    expect(() => check(doubling(19))).toThrow(
      "at most 2000 fields; 524289 arrived",
    );
  });

  it("refuses text that the database cannot hold, and everything but queries", () => {
    expect(() => check('{a(b:"\\u0000")}')).toThrow("NUL");
    expect(() => check("mutation{a}")).toThrow("Queries are answered here");
    expect(() => check("subscription{a}")).toThrow("Queries are answered here");
    expect(() => check("query A{a} mutation B{a}")).toThrow(
      "Queries are answered here",
    );
  });

  it("lets a schema be read as deep as it is", () => {
    expect(() => check(`{__schema${nested(12)}}`)).not.toThrow();
  });
});
