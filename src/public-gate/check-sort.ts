import type { Shape } from "./public-shape";
import { listOf, type QueryNode } from "./query-tree";
import { badParameter } from "./refusal";

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
export function checkSort(shape: Shape, node: QueryNode, at: string): string[] {
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
      `${at} is a list of at most ${MAX_SORTS} fields, each with :asc or :desc if need be${orders === null ? "" : `; ${orders.length} arrived`}`,
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

/**
 * An order that is the same at every reading, so that pages neither repeat nor skip: newest first, or by name, where
 * none is asked for, and by documentId where the rest is equal. (Strapi's own is by row, which every publication moves.)
 */
export function stableSort(shape: Shape, asked: readonly string[]): string[] {
  const orders = asked.length > 0 ? asked : naturalOrder(shape);
  if (orders.some((order) => order.startsWith("documentId")))
    return [...orders];
  const [, direction = "asc"] = orders.at(-1)?.split(":") ?? [];
  return [...orders, `documentId:${direction}`];
}

function naturalOrder({ scalars }: Shape): string[] {
  if (scalars.has("datePublished")) return ["datePublished:desc"];
  return scalars.has("name") ? ["name:asc"] : [];
}
