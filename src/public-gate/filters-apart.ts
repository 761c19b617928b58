import type { Shape, Shapes } from "./public-shape";

interface Words {
  and: string;
  or: string;
  not: string;
}

/** As REST writes them; GraphQL's have no dollar sign. */
export const REST_WORDS: Words = { and: "$and", or: "$or", not: "$not" };

/**
 * Filters that say the same with one condition in each object. Strapi lays the conditions of a relation or a component
 * into the object around it: there a second `$and` replaces the first, so that one of two filters is forgotten, and a
 * `$not`, or two keys of which one is an operator, are an error of the server's.
 */
export function filtersApart<Filters>(
  shapes: Shapes,
  shape: Shape,
  filters: Filters,
  words: Words,
): Filters {
  return apart(shape, filters) as Filters;

  function apart(of: Shape, filter: unknown): unknown {
    if (!isGroup(filter)) return filter;
    const conditions = Object.entries(filter).map(([key, value]) => ({
      [key]: condition(of, key, value),
    }));
    const [only = {}] = conditions;
    return conditions.length > 1 ? { [words.and]: conditions } : only;
  }

  function condition(of: Shape, key: string, value: unknown): unknown {
    if (key === words.and || key === words.or)
      return Array.isArray(value) ? value.map((it) => apart(of, it)) : value;
    if (key === words.not) return apart(of, value);
    const inner = shapeOf(of, key);
    if (inner === undefined) return value;
    const group = apart(inner, value);
    return isGroup(group) && words.not in group
      ? { [words.and]: [group] }
      : group;
  }

  function shapeOf({ parts }: Shape, key: string): Shape | undefined {
    const part = parts.get(key);
    return part === undefined || part.kind === "zone"
      ? undefined
      : shapes.get(part.shape);
  }
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Date);
