import fc, { type Arbitrary } from "fast-check";
import {
  getNamedType,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
} from "graphql";

import type { Value } from "./asked-query";
import { sometimesVariable } from "./in-variables";
import type { Pools } from "./pools";
import { filteredType } from "./schema-facts";

const COMPARING = ["eq", "ne", "gt", "gte", "lt", "lte"];
const MATCHING = ["contains", "containsi", "notContains", "notContainsi", "startsWith", "endsWith", "eqi", "nei"]; // prettier-ignore
const LISTING = ["in", "notIn", "between"];
const PRESENCE = ["null", "notNull"];
const LOGIC = ["and", "or", "not"];
/** Longer values are refused. */
const MAX_TEXT = 200;
const MAX_HOPS = 3;

interface Place {
  hops: number;
  logic: number;
}

/** Filters of every type, operator and depth that is accepted, with values that stand in the data. */
export function filterValues(schema: GraphQLSchema, pools: Pools) {
  const known = new Map<string, Arbitrary<Value>>();
  return (input: GraphQLInputObjectType) =>
    filtersOf(input, { hops: 0, logic: 0 });

  function filtersOf(
    input: GraphQLInputObjectType,
    place: Place,
  ): Arbitrary<Value> {
    const key = `${input.name} ${place.hops} ${place.logic}`;
    const held = known.get(key) ?? makeFilters(input, place);
    known.set(key, held);
    return held;
  }

  function makeFilters(
    input: GraphQLInputObjectType,
    place: Place,
  ): Arbitrary<Value> {
    const about = filteredType(schema, input.name);
    const keys = Object.keys(input.getFields());
    const ofFields = keys
      .filter((key) => !LOGIC.includes(key))
      .flatMap((key) => {
        const value = condition(input, about, key, place);
        return value === null
          ? []
          : [value.map((held): [string, Value] => [key, held])];
      });
    const one = fc.oneof(...ofFields);
    const some = fc
      .oneof(
        { weight: 4, arbitrary: one.map((entry) => [entry]) },
        { weight: 1, arbitrary: fc.array(one, { minLength: 2, maxLength: 2 }) },
      )
      .map((entries): Value => Object.fromEntries(entries));
    if (place.logic > 1) return some;
    const inner = filtersOf(input, { ...place, logic: place.logic + 1 });
    const several = fc.array(inner, { minLength: 1, maxLength: 3 });
    return fc.oneof(
      { weight: 10, arbitrary: some },
      { weight: 1, arbitrary: several.map((and): Value => ({ and })) },
      { weight: 2, arbitrary: several.map((or): Value => ({ or })) },
      { weight: 1, arbitrary: inner.map((not): Value => ({ not })) },
    );
  }

  /** Null where a filter would follow more relations than are accepted. */
  function condition(
    input: GraphQLInputObjectType,
    about: GraphQLObjectType,
    key: string,
    place: Place,
  ): Arbitrary<Value> | null {
    const inner = getNamedType(input.getFields()[key]?.type);
    const field = about.getFields()[key];
    if (!isInputObjectType(inner) || field === undefined)
      throw new Error(`${input.name}.${key} filters nothing known.`);
    if (!inner.name.endsWith("FiltersInput"))
      return ofScalar(
        `${about.name}.${key}`,
        inner,
        isEnumType(getNamedType(field.type)),
      );
    const isRelation = "documentId" in inner.getFields();
    const hops = place.hops + (isRelation ? 1 : 0);
    return hops > MAX_HOPS ? null : filtersOf(inner, { ...place, hops });
  }

  function ofScalar(
    key: string,
    input: GraphQLInputObjectType,
    isChoice: boolean,
  ): Arbitrary<Value> {
    const whole = sometimesVariable(valueOf(key, input, isChoice));
    const list = fc.array(whole, { minLength: 1, maxLength: 3 });
    const operators = Object.keys(input.getFields()).filter(
      (operator) => !(isChoice && MATCHING.includes(operator)),
    );
    const operation = fc.oneof(
      ...operators.map((operator) =>
        operandOf(operator).map((operand): Value => ({ [operator]: operand })),
      ),
    );
    return operation;

    function operandOf(operator: string): Arbitrary<Value> {
      if (COMPARING.includes(operator)) return whole;
      if (PRESENCE.includes(operator)) return sometimesVariable(fc.boolean());
      if (operator === "between") return fc.tuple(whole, whole);
      if (LISTING.includes(operator)) return list;
      if (MATCHING.includes(operator))
        return operator.startsWith("eq") || operator.startsWith("ne")
          ? whole
          : sometimesVariable(pieceOf(key));
      if (operator === "not")
        return fc.oneof(
          whole.map((eq): Value => ({ eq })),
          list.map((values): Value => ({ in: values })),
        );
      throw new Error(`Nobody has said what the operator ${operator} takes.`);
    }
  }

  function valueOf(
    key: string,
    { name }: GraphQLInputObjectType,
    isChoice: boolean,
  ): Arbitrary<Value> {
    switch (name) {
      case "IntFilterInput":
        return fc.constantFrom(...or(pools.numbers(key), [0, 1, 640]));
      case "FloatFilterInput":
        return fc.constantFrom(...or(pools.numbers(key), [0, 1.5, 60]));
      case "BooleanFilterInput":
        return fc.boolean();
      case "DateTimeFilterInput":
        return fc.constantFrom(
          ...or(pools.texts(key), ["2026-01-01T00:00:00.000Z"]),
        );
      case "IDFilterInput":
      case "StringFilterInput":
        return fc.constantFrom(
          ...or(
            texts(key).map((text) =>
              isChoice ? text.replaceAll("_", "-") : text,
            ),
            ["something"],
          ),
        );
      default:
        throw new Error(`Nobody has said what ${name} takes.`);
    }
  }

  /** A few characters out of the middle, beginning or end of a value. */
  function pieceOf(key: string): Arbitrary<string> {
    const whole = fc.constantFrom(...or(texts(key), ["something"]));
    return fc
      .tuple(whole, fc.nat(50), fc.integer({ min: 1, max: 12 }))
      .map(([text, from, length]) => {
        const characters = Array.from(text);
        const start = from % characters.length;
        return characters.slice(start, start + length).join("");
      });
  }

  function texts(key: string) {
    return pools
      .texts(key)
      .filter((text) => text.length > 0 && text.length <= MAX_TEXT);
  }
}

const or = <Item>(found: readonly Item[], otherwise: readonly Item[]) =>
  found.length > 0 ? found : otherwise;
