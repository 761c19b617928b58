import { checkCondition, checkPresence, isPresence } from "./check-condition";
import {
  branchOf,
  deeper,
  into,
  listBranch,
  spendGroup,
  spendList,
  startWalk,
  type Walk,
} from "./filter-walk";
import { filtersApart, REST_WORDS } from "./filters-apart";
import {
  MEDIA,
  type Part,
  type Scalar,
  type Shape,
  type Shapes,
} from "./public-shape";
import type { Checked, QueryNode } from "./query-tree";
import { badParameter, unknownParameter } from "./refusal";

export const MAX_HOPS = 3;

/** `filters[authors][slug][$eq]=x`: public fields, over at most three relations, by the operators that a reader needs. */
export function checkFilters(
  shapes: Shapes,
  shape: Shape,
  node: QueryNode,
  at = "filters",
): Checked {
  const checked = checkGroup(shapes, shape, node, startWalk(at));
  return filtersApart(shapes, shape, checked, REST_WORDS);
}

function checkGroup(
  shapes: Shapes,
  shape: Shape,
  node: QueryNode,
  walk: Walk,
): { [key: string]: Checked } {
  const branch = branchOf(
    node,
    walk,
    `${walk.at} takes fields, as in ${walk.at}[slug][$eq]=a-slug`,
  );
  spendGroup(walk);
  const checked: { [key: string]: Checked } = {};
  for (const [key, value] of branch)
    checked[key] = checkKey(shapes, shape, key, value, into(walk, key));
  return checked;
}

function checkKey(
  shapes: Shapes,
  shape: Shape,
  key: string,
  value: QueryNode,
  walk: Walk,
): Checked {
  if (key === "$and" || key === "$or")
    return listBranch(value, walk).map(([index, inner]) =>
      checkGroup(shapes, shape, inner, deeper(walk, index)),
    );
  if (key === "$not") return checkGroup(shapes, shape, value, deeper(walk));
  const scalar = filterable(shape, key);
  if (scalar !== null) return checkCondition(scalar, value, walk);
  const part = shape.parts.get(key);
  const inner = searchable(shapes, part);
  if (part === undefined || inner === undefined)
    throw unknownParameter(walk.at, acceptedKeys(shape));
  if (part.kind !== "zone" && part.many) spendList(walk);
  const hops = walk.hops + (part.kind === "relation" ? 1 : 0);
  if (hops > MAX_HOPS)
    throw badParameter(walk.at, `Filters follow at most ${MAX_HOPS} relations`);
  if (part.kind === "relation" && isPresence(value))
    return checkPresence(value, walk);
  const group = checkGroup(shapes, inner, value, { ...walk, hops });
  // A second lock beside Strapi's own: a live story is found by what is live in it.
  return inner.drafts && part.kind === "relation"
    ? { $and: [group, { publishedAt: { $notNull: "true" } }] }
    : group;
}

/** What can be searched through: blocks of a body cannot, and files are shown only, as their rows lead to the people who brought them. */
function searchable(shapes: Shapes, part: Part | undefined): Shape | undefined {
  if (part === undefined || part.kind === "zone" || part.shape === MEDIA)
    return undefined;
  return shapes.get(part.shape);
}

/** The field's scalar when it can be compared: running text and pictures cannot. */
function filterable(shape: Shape, key: string): Scalar | null {
  if (key === "documentId" && shape.document) return { kind: "text" };
  const scalar = shape.scalars.get(key);
  return scalar === undefined ||
    ["blocks", "formats", "stories"].includes(scalar.kind)
    ? null
    : scalar;
}

const acceptedKeys = (shape: Shape) => [
  ...(shape.document ? ["documentId"] : []),
  ...[...shape.scalars.keys()].filter((key) => filterable(shape, key) !== null),
  ...[...shape.parts]
    .filter(([, { kind }]) => kind !== "zone")
    .map(([key]) => key),
  "$and",
  "$or",
  "$not",
];
