import fc, { type Arbitrary } from "fast-check";
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isNonNullType,
} from "graphql";

import type { Value } from "./asked-query";
import { filterValues } from "./filter-values";
import { sometimesNothing, sometimesVariable } from "./in-variables";
import type { Pools } from "./pools";
import { rowsOf, sortableFields } from "./schema-facts";

type Field = GraphQLField<unknown, unknown>;

const size = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 1, max: 5 }) },
  { weight: 1, arbitrary: fc.constantFrom(25, 100) },
);
const place = fc.nat(2);

/** What each argument of the schema is given: the values that it is there for, out of the data. */
export function argumentValues(schema: GraphQLSchema, pools: Pools) {
  const filters = filterValues(schema, pools);

  return function valuesOf(
    parent: string,
    field: Field,
    argument: GraphQLArgument,
  ): Arbitrary<Value> {
    const value = acceptedValues(parent, field, argument);
    return isNonNullType(argument.type)
      ? sometimesVariable(value)
      : sometimesNothing(value);
  };

  function acceptedValues(
    parent: string,
    field: Field,
    { name, type }: GraphQLArgument,
  ): Arbitrary<Value> {
    const input = getNamedType(type);
    const rows = rowsOf(field);
    if (isInputObjectType(input) && input.name.endsWith("FiltersInput"))
      return filters(input);
    if (isEnumType(input))
      return fc.constantFrom(...input.getValues().map((one) => one.name));
    switch (name) {
      case "pagination":
        return pagination;
      case "sort":
        return sort(rows === null ? [] : sortableFields(rows));
      case "first":
        return size;
      case "after":
        return text(`${getNamedType(field.type).name}.next`);
      case "documentId":
        return text(`${rows?.name}.documentId`);
      case "slug":
        return text("Article.slug");
      default:
        return searched(`${parent}.${field.name}(${name}:)`, name);
    }
  }

  /** Of `search`: words of stories, and the slugs and dates that narrow it. */
  function searched(coordinate: string, name: string): Arbitrary<Value> {
    switch (name) {
      case "query":
        return fc.tuple(text("Article.title"), fc.nat(8)).map(([title, at]) => {
          const words = title.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
          return words[at % words.length] ?? "council";
        });
      case "section":
      case "topic":
      case "author":
      case "person":
        return text(`${name.charAt(0).toUpperCase()}${name.slice(1)}.slug`);
      case "from":
      case "to":
        return text("Article.datePublished");
      case "order":
        return fc.constantFrom("relevance", "newest", "oldest");
      default:
        throw new Error(`Nobody has said what ${coordinate} is given.`);
    }
  }

  function text(key: string): Arbitrary<string> {
    const found = pools.texts(key);
    if (found.length === 0)
      throw new Error(`There is no ${key} in the data to ask with.`);
    return fc.constantFrom(...found);
  }
}

const pagination: Arbitrary<Value> = fc
  .oneof(
    fc.record({ limit: sometimesNothing(size) }),
    fc.record({ start: sometimesVariable(place), limit: size }),
    fc.record({ pageSize: sometimesVariable(size) }),
    fc.record({ page: place.map((it) => it + 1), pageSize: size }),
  )
  .map((value): Value => value);

function sort(fields: readonly string[]): Arbitrary<Value> {
  const order = fc
    .tuple(
      fc.constantFrom(...fields),
      fc.constantFrom("", ":asc", ":desc", ":DESC"),
    )
    .map(([field, direction]) => field + direction);
  return fc.array(sometimesVariable(order), { minLength: 1, maxLength: 3 });
}
