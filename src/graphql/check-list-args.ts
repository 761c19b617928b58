import { checkFilters } from "../public-gate/check-filters";
import { checkWindow } from "../public-gate/check-pagination";
import { checkSort } from "../public-gate/check-sort";
import { filtersApart } from "../public-gate/filters-apart";
import type { Shape, Shapes } from "../public-gate/public-shape";
import type { QueryBranch, QueryNode } from "../public-gate/query-tree";
import { badParameter } from "../public-gate/refusal";

/** Arguments of a list as Strapi's GraphQL schema types them. */
export interface ListArgs {
  filters?: unknown;
  sort?: readonly (string | null)[] | null;
  pagination?: Record<string, number | null> | null;
}

/** Holds a list's arguments to what the same list accepts over REST. */
export function checkListArgs(
  shapes: Shapes,
  shape: Shape,
  args: ListArgs,
): void {
  const filters = args.filters ?? {};
  checkFilters(shapes, shape, asQuery(filters, "filters"));
  const orders = args.sort ?? [];
  if (orders.length > 0)
    checkSort(
      shape,
      asQuery(
        orders.map((order) => order ?? ""),
        "sort",
      ),
      "sort",
    );
  const given = Object.entries(args.pagination ?? {});
  const window = Object.fromEntries(
    given.filter(([, value]) => value !== null),
  );
  checkWindow(window, (key) => `pagination.${key}`);
}

/** The same arguments in the form in which Strapi keeps every filter. */
export function withFiltersApart<Args extends { filters?: unknown }>(
  shapes: Shapes,
  shape: Shape,
  args: Args,
): Args {
  const { filters } = args;
  return filters === undefined
    ? args
    : {
        ...args,
        filters: datesAsText(filtersApart(shapes, shape, filters, WORDS)),
      };
}

/** As over REST: Strapi takes a list of dates in the filter of a relation for an empty object, and finds everything. */
function datesAsText(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(datesAsText);
  return typeof value === "object" && value !== null
    ? Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, datesAsText(inner)]),
      )
    : value;
}

const WORDS = { and: "and", or: "or", not: "not" };

/** GraphQL's operators have no dollar sign; a word that is a field's name as well as an operator's cannot be had. */
const OPERATORS = new Set([
  "and",
  "or",
  "not",
  "eq",
  "eqi",
  "ne",
  "nei",
  "startsWith",
  "endsWith",
  "contains",
  "notContains",
  "containsi",
  "notContainsi",
  "gt",
  "gte",
  "lt",
  "lte",
  "null",
  "notNull",
  "in",
  "notIn",
  "between",
]);

function asQuery(value: unknown, at: string): QueryNode {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value))
    return new Map(
      value.map((item: unknown, index) => [String(index), asQuery(item, at)]),
    );
  if (typeof value === "object" && value !== null) {
    const branch: QueryBranch = new Map();
    for (const [key, inner] of Object.entries(value))
      branch.set(
        OPERATORS.has(key) ? `$${key}` : key,
        asQuery(inner, `${at}.${key}`),
      );
    return branch;
  }
  if (
    typeof value === "string" ||
    typeof value === "number" ||
    typeof value === "boolean"
  )
    return String(value);
  throw badParameter(at, `${at} cannot be null; use the operator null`);
}
