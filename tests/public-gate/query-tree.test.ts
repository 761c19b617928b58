import fc from "fast-check";

import {
  listOf,
  type QueryNode,
  readQuery,
} from "../../src/public-gate/query-tree";
import { Refusal } from "../../src/public-gate/refusal";

/** A tree as plain data, to compare. */
function plain(node: QueryNode): unknown {
  return typeof node === "string"
    ? node
    : Object.fromEntries([...node].map(([key, value]) => [key, plain(value)]));
}

describe("readQuery", () => {
  it.each<[string, unknown]>([
    ["", {}],
    ["a=1", { a: "1" }],
    ["a=1&b=2", { a: "1", b: "2" }],
    ["a[b][c]=1&a[b][d]=2", { a: { b: { c: "1", d: "2" } } }],
    ["a%5Bb%5D=1", { a: { b: "1" } }],
    ["a[]=1&a[]=2", { a: { 0: "1", 1: "2" } }],
    ["a=1&a=2&a=3", { a: { 0: "1", 1: "2", 2: "3" } }],
    ["a=b+c%20d", { a: "b c d" }],
    ["a", { a: "" }],
    ["a=1=2", { a: "1=2" }],
    ["&&a=1&", { a: "1" }],
  ])("reads %s", (raw, tree) => {
    expect(plain(readQuery(raw))).toEqual(tree);
  });

  it.each([
    "a=%00",
    "a=%ff",
    "a=%c0%af",
    "a=%ed%a0%80",
    "a=%2",
    "%00=1",
    "a[b=1",
    "a]b[=1",
    "[a]=1",
    "=1",
    "a[b]=1&a[b]=2",
    "a=1&a[b]=2",
    "a[b]=1&a[b][c]=2",
    `a${"[b]".repeat(20)}=1`,
    "a=1&".repeat(101),
  ])("refuses %s", (raw) => {
    expect(() => readQuery(raw)).toThrow(Refusal);
  });

  it("never fails in any other way, and never touches a prototype", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "__proto__",
        "constructor",
        "a",
        "0",
        "%",
        "[",
        "]",
        "=",
        "&",
        "%00",
        "toString",
      ),
      fc.string(),
    );

    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        try {
          readQuery(pieces.join(""));
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
        expect(({} as Record<string, unknown>)["a"]).toBeUndefined();
      }),
    );
  });
});

describe("listOf", () => {
  it("takes a word, words with commas and numbered words", () => {
    expect(listOf("a, b")).toEqual(["a", "b"]);
    expect(
      listOf(
        new Map([
          ["0", "a"],
          ["1", "b"],
        ]),
      ),
    ).toEqual(["a", "b"]);
    expect(listOf(new Map([["x", "a"]]))).toBeNull();
  });
});
