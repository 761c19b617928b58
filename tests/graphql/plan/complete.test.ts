/** Nulls where the schema promises values: what graphql-js says of the same data is what we say. */
import {
  buildSchema,
  executeSync,
  type GraphQLObjectType,
  parse,
} from "graphql";

import { completed } from "../../../src/graphql/plan/complete";
import { newRun, type Read } from "../../../src/graphql/plan/run";

const schema = buildSchema(`
  type Story { title: String!  author: Author  first: Author!  tags: [Tag!]!  loose: [Tag]  deep: [Tag!] }
  type Author { name: String! }
  type Tag { name: String! }
  type Query { story: Story  sure: Story! }
`);

/** Reads everything of a type out of plain objects, as a plan would. */
function reading(type: GraphQLObjectType): Read {
  const fields = Object.values(type.getFields()).map((field) => {
    const inner = schema.getType(
      String(field.type).replace(/[[\]!]/g, ""),
    ) as GraphQLObjectType;
    const place = { parent: type.name, field: field.name, key: field.name };
    const isLeaf = inner.name === "String";
    const read = isLeaf ? (cell: unknown) => cell ?? null : reading(inner);
    return {
      name: field.name,
      isLeaf,
      read: completed(field.type, place, read),
    };
  });
  return (cell, run) => {
    if (typeof cell !== "object" || cell === null) return null;
    const held = cell as Record<string, unknown>;
    const depth = run.path.length;
    return Object.fromEntries(
      fields.map(({ name, isLeaf, read }) => {
        if (!isLeaf) run.path[depth] = name;
        const value = read(held[name] ?? null, run);
        run.path.length = depth;
        return [name, value];
      }),
    );
  };
}

const whole = { name: "a" };
const empty = { name: null };
const STORY = `{ title author { name } first { name } tags { name } loose { name } deep { name } }`;
const good = {
  title: "t",
  author: whole,
  first: whole,
  tags: [whole],
  loose: [whole, null],
  deep: null,
};

describe("what is promised and not there", () => {
  test.each([
    ["nothing", good],
    ["a title", { ...good, title: null }],
    ["a name in what may be null", { ...good, author: empty }],
    ["a name in what may not", { ...good, first: empty }],
    ["what may not be null", { ...good, first: null }],
    ["a name in a list that may not", { ...good, tags: [whole, empty] }],
    ["an item of a list that may not", { ...good, tags: [null] }],
    [
      "a name in a list of what may be null",
      { ...good, loose: [whole, empty] },
    ],
    ["a name in a list that may be null", { ...good, deep: [empty, whole] }],
    ["several at once", { ...good, author: empty, deep: [null] }],
  ])("%s is missing: as graphql-js says it", (_, story) => {
    for (const root of ["story", "sure"]) {
      const expected = executeSync({
        schema,
        document: parse(`{ ${root} ${STORY} }`),
        rootValue: { [root]: story },
      });
      const field = schema.getQueryType()?.getFields()[root];
      if (field === undefined) throw new Error("no such field");
      const place = { parent: "Query", field: root, key: root };
      const read = completed(
        field.type,
        place,
        reading(schema.getType("Story") as GraphQLObjectType),
      );
      const run = newRun();

      let value: unknown;
      let thrown: unknown;
      run.path[0] = root;
      try {
        value = read(story, run);
      } catch (error) {
        thrown = error;
      }

      const told = [...run.errors, ...(thrown === undefined ? [] : [thrown])];
      expect(told.map((error) => (error as { path?: unknown }).path)).toEqual(
        (expected.errors ?? []).map(({ path }) => path),
      );
      if (thrown === undefined)
        expect(value).toEqual(
          JSON.parse(JSON.stringify(expected.data?.[root] ?? null)),
        );
      else expect(expected.data ?? null).toBeNull();
    }
  });
});
