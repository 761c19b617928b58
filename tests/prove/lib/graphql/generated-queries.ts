import fc, { type Arbitrary } from "fast-check";
import {
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isNonNullType,
  isUnionType,
} from "graphql";

import { LIMITS } from "../../../../src/graphql/guard/limits";
import { prepareQuery } from "../../../../src/graphql/guard/prepare-query";
import { Refused } from "../../../../src/graphql/guard/refused";
import { argumentValues } from "./argument-values";
import type {
  AskedGroup,
  AskedQuery,
  Condition,
  Selection,
  Value,
} from "./asked-query";
import { sometimesVariable } from "./in-variables";
import type { Pools } from "./pools";
import { isPart } from "./schema-facts";
import { weightOf } from "./weight-of";
import { writeQuery, type WrittenQuery } from "./write-query";

type Field = GraphQLField<unknown, unknown>;
type Weighted<Item> = { weight: number; arbitrary: Arbitrary<Item> };

/** Rows that a query answers with, about: enough for every shape, and quick. */
const MAX_WEIGHT = 200;

/** Every query that the schema allows and the newsroom accepts, small ones more often. */
export function generatedQueries(
  schema: GraphQLSchema,
  pools: Pools,
): Arbitrary<AskedQuery> {
  const values = argumentValues(schema, pools);
  const known = new Map<string, Arbitrary<readonly Selection[]>>();
  return selectionsOf(composite("Query"), LIMITS.depth.most, 1).filter(
    (asked) =>
      weightOf(schema, asked) <= MAX_WEIGHT &&
      isAccepted(schema, writeQuery(schema, asked)),
  );

  function composite(name: string): GraphQLCompositeType {
    const type = schema.getType(name);
    if (!isCompositeType(type)) throw new Error(`${name} has no fields.`);
    return type;
  }

  /** `groups`: how many fragments may stand in one another here. */
  function selectionsOf(
    type: GraphQLCompositeType,
    levels: number,
    groups: number,
  ): Arbitrary<readonly Selection[]> {
    const key = `${type.name} ${levels} ${groups}`;
    const held = known.get(key);
    if (held !== undefined) return held;
    const choices = isUnionType(type)
      ? type
          .getTypes()
          .map((member) => ({ weight: 1, arbitrary: group(member, levels, 0) }))
      : choicesOf(type, levels, groups);
    const few = type.name === "Query" ? 2 : 5;
    const made = fc.array(fc.oneof({ withCrossShrink: true }, ...choices), {
      minLength: 1,
      maxLength: few,
      size: "max",
    });
    known.set(key, made);
    return made;
  }

  function choicesOf(
    type: Exclude<GraphQLCompositeType, { getTypes: unknown }>,
    levels: number,
    groups: number,
  ): Weighted<Selection>[] {
    const fields = Object.values(type.getFields());
    const scalars = fields.filter((field) => !isPart(field));
    const parts = fields.filter((field) => levels > 0 && isPart(field));
    const choices: Weighted<Selection>[] = [
      { weight: 1, arbitrary: scalar("__typename") },
    ];
    for (const { name } of scalars)
      choices.push({ weight: 60 / scalars.length, arbitrary: scalar(name) });
    for (const field of parts)
      choices.push({
        weight: (14 * levels) / parts.length,
        arbitrary: part(type.name, field, levels - 1),
      });
    if (groups > 0 && fields.length > 2)
      choices.push({
        weight: 6,
        arbitrary: group(type, levels, groups - 1),
      });
    return choices.map(({ weight, arbitrary }) => ({
      weight: Math.max(1, Math.round(weight)),
      arbitrary,
    }));
  }

  function part(
    parent: string,
    field: Field,
    levels: number,
  ): Arbitrary<Selection> {
    const below = composite(getNamedType(field.type).name);
    return fc.record({
      kind: fc.constant("field" as const),
      name: fc.constant(field.name),
      alias: rarely,
      args: argsOf(parent, field),
      condition: rareCondition,
      selections: selectionsOf(below, levels, 1),
    });
  }

  function argsOf(
    parent: string,
    field: Field,
  ): Arbitrary<Record<string, Value>> {
    const entries = field.args.map((argument) => {
      const { name, type } = argument;
      const value = values(parent, field, argument);
      const often = isLong(parent, field) && SIZING.includes(name) ? 8 : 1;
      const given = isNonNullType(type) ? value : sometimes(value, often);
      return given.map((held) =>
        held === undefined ? [] : [[name, held] as const],
      );
    });
    return fc
      .tuple(...entries)
      .map((all) => all.flat())
      .map((all) => Object.fromEntries(isSearch(field) ? onePage(all) : all));
  }

  function group(
    type: GraphQLCompositeType,
    levels: number,
    groups: number,
  ): Arbitrary<AskedGroup> {
    return fc.record({
      kind: fc.constantFrom("inline" as const, "fragment" as const),
      type: fc.constant(type.name),
      condition: rareCondition,
      selections: selectionsOf(type, levels, groups),
    });
  }
}

/** Within what the newsroom's own guard says of a text: what it refuses is not what is compared here. */
function isAccepted(schema: GraphQLSchema, { query }: WrittenQuery): boolean {
  try {
    prepareQuery(query, { schema, tellsSchema: false });
    return true;
  } catch (error) {
    const [first] = error instanceof Refused ? error.errors : [];
    if (first?.extensions?.["code"] === "BAD_USER_INPUT") return false;
    throw error;
  }
}

/** Long lists are mostly cut short; of others, filters and later pages would leave little. */
const SIZING = ["pagination", "first"];
const isLong = (parent: string, { args }: Field) =>
  parent === "Query" || args.some(({ name }) => name === "first");

const sometimes = (value: Arbitrary<Value>, weight: number) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant(undefined) },
    { weight, arbitrary: value },
  );

const isSearch = ({ args }: Field) => args.some(({ name }) => name === "query");

/** A place belongs to the search that it was given for: here, one for everything. */
const onePage = (args: readonly (readonly [string, Value])[]) =>
  args.some(([name]) => name === "after")
    ? args.filter(([name]) => name === "after" || name === "first")
    : args;

const rarely = fc.integer({ min: 0, max: 7 }).map((number) => number === 7);

const condition: Arbitrary<Condition> = fc.record({
  directive: fc.constantFrom("skip" as const, "include" as const),
  value: sometimesVariable(fc.boolean()),
});
const rareCondition = fc.oneof(
  { weight: 20, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: condition },
);

const scalar = (name: string): Arbitrary<Selection> =>
  fc.record({
    kind: fc.constant("field" as const),
    name: fc.constant(name),
    alias: rarely,
    args: fc.constant({}),
    condition: rareCondition,
    selections: fc.constant(null),
  });
