import type { Shape } from "./public-shape";
import { type Checked, listOf, type QueryNode } from "./query-tree";
import { badParameter } from "./refusal";

/**
 * `fields=title,slug` or `fields[0]=title`: names of the type's own public fields. What is made of others is asked for by
 * its name, and comes with what it is made of: Strapi knows columns only.
 */
export function checkFields(
  shape: Shape,
  node: QueryNode,
  at: string,
): Checked {
  const columns = [
    ...(shape.document ? ["documentId"] : []),
    ...shape.scalars.keys(),
  ];
  const accepted = [...columns, ...shape.derived.keys()];
  const names = listOf(node);
  if (names === null)
    throw badParameter(at, `${at} is a list of fields`, accepted);
  if (names.length === 1 && names[0] === "*") return columns;
  for (const name of names)
    if (!accepted.includes(name))
      throw badParameter(
        at,
        `${at} names a field that is not public; accepted: ${accepted.join(", ")}`,
        accepted,
      );
  return [
    ...new Set(names.flatMap((name) => shape.derived.get(name)?.from ?? name)),
  ];
}
