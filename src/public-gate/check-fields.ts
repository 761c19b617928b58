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
