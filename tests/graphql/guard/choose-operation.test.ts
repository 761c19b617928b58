import { chooseOperation } from "../../../src/graphql/guard/choose-operation";
import { prepareQuery } from "../../../src/graphql/guard/prepare-query";
import { buildSchema } from "graphql";

const schema = buildSchema("type Query { a: Int, b: Int }");
const choose = (query: string, name: string | null) =>
  chooseOperation(
    prepareQuery(query, { schema, tellsSchema: false }).operations,
    name,
  ).name?.value;

it("takes the only one, and the one that is named", () => {
  expect(choose("query A{a}", null)).toBe("A");
  expect(choose("{a}", null)).toBeUndefined();
  expect(choose("query A{a} query B{b}", "B")).toBe("B");
});

it.each([
  [
    "query A{a} query B{b}",
    null,
    "operationName says which query is meant, of A, B",
  ],
  [
    "query A{a} query B{b}",
    "C",
    "none of the document's queries; they are: A, B",
  ],
  ["{a}", "C", "they are: (without a name)"],
  [
    "query A{a} query B{b}",
    "__proto__",
    "none of the document's queries; they are: A, B",
  ],
])("%s and %j: %s", (query, name, message) => {
  expect(() => choose(query, name)).toThrow(message);
});

it("a document of fragments alone has none", () => {
  expect(() => chooseOperation([], null)).toThrow("The document has no query");
});
