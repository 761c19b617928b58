import type { Shape } from "./public-shape";
import { type Checked, listOf, type QueryNode } from "./query-tree";
import { badParameter } from "./refusal";

/** `fields=title,slug` or `fields[0]=title`: names of the type's own public fields. */
export function checkFields(
  shape: Shape,
  node: QueryNode,
  at: string,
): Checked {
  const accepted = readableFields(shape);
  const names = listOf(node);
  if (names === null)
    throw badParameter(at, `${at} is a list of fields`, accepted);
  if (names.length === 1 && names[0] === "*") return accepted;
  for (const name of names)
    if (!accepted.includes(name))
      throw badParameter(
        at,
        `${at} names a field that is not public; accepted: ${accepted.join(", ")}`,
        accepted,
      );
  return [...new Set(names)];
}

const readableFields = (shape: Shape): string[] => [
  ...(shape.document ? ["documentId"] : []),
  ...shape.scalars.keys(),
];

const SORTABLE = new Set([
  "text",
  "choice",
  "integer",
  "decimal",
  "boolean",
  "datetime",
]);
const MAX_SORTS = 5;

/** `sort=datePublished:desc,title`: the type's own public, comparable fields. */
export function checkSort(shape: Shape, node: QueryNode, at: string): Checked {
  const accepted = [
    ...(shape.document ? ["documentId"] : []),
    ...[...shape.scalars]
      .filter(([, { kind }]) => SORTABLE.has(kind))
      .map(([name]) => name),
  ];
  const orders = listOf(node);
  if (orders === null || orders.length > MAX_SORTS)
    throw badParameter(
      at,
      `${at} is a list of at most ${MAX_SORTS} fields, each with :asc or :desc if need be`,
      accepted,
    );
  for (const order of orders) {
    const [field = "", direction = "asc", ...rest] = order.split(":");
    if (!accepted.includes(field))
      throw badParameter(
        at,
        `${at} names a field that lists are not sorted by; accepted: ${accepted.join(", ")}`,
        accepted,
      );
    if (rest.length > 0 || !/^(asc|desc)$/i.test(direction))
      throw badParameter(at, `${at} ends in :asc or :desc`, ["asc", "desc"]);
  }
  return orders;
}
