import { checkFilterValue } from "./check-filter-value";
import type { Scalar, Shape, Shapes } from "./public-shape";
import { type Checked, type QueryBranch, type QueryNode } from "./query-tree";
import { badParameter, unknownParameter } from "./refusal";

export const MAX_HOPS = 3;
const MAX_CONDITIONS = 20;
const MAX_LIST = 100;
const MAX_LOGIC = 5;

const COMPARING = ["$eq", "$ne", "$lt", "$lte", "$gt", "$gte"];
const MATCHING = [
  "$eqi",
  "$nei",
  "$contains",
  "$containsi",
  "$notContains",
  "$notContainsi",
  "$startsWith",
  "$startsWithi",
  "$endsWith",
  "$endsWithi",
];
const LISTING = ["$in", "$notIn", "$between"];
const PRESENCE = ["$null", "$notNull"];

/** Where the walk stands: `left` counts down through the whole query. */
interface Walk {
  at: string;
  hops: number;
  logic: number;
  budget: { left: number };
}

/** `filters[authors][slug][$eq]=x`: public fields, over at most three relations, by the operators that a reader needs. */
export function checkFilters(
  shapes: Shapes,
  shape: Shape,
  node: QueryNode,
  at = "filters",
): Checked {
  const walk = { at, hops: 0, logic: 0, budget: { left: MAX_CONDITIONS } };
  return checkGroup(shapes, shape, node, walk);
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
  const checked: { [key: string]: Checked } = {};
  for (const [key, value] of branch)
    checked[key] = checkKey(shapes, shape, key, value, {
      ...walk,
      at: `${walk.at}[${key}]`,
    });
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
  const inner =
    part === undefined || part.kind === "zone"
      ? undefined
      : shapes.get(part.shape);
  // Files are shown, not searched: their rows lead to the people who uploaded them.
  if (
    part === undefined ||
    inner === undefined ||
    inner.parts.size + inner.scalars.size === 0 ||
    inner.scalars.has("formats")
  )
    throw unknownParameter(walk.at, acceptedKeys(shape));
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

function checkCondition(scalar: Scalar, node: QueryNode, walk: Walk): Checked {
  if (typeof node === "string") {
    spend(walk);
    return { $eq: checkFilterValue(scalar, node, walk.at) };
  }
  const checked: { [key: string]: Checked } = {};
  for (const [operator, value] of node)
    checked[operator] = checkOperator(scalar, operator, value, {
      ...walk,
      at: `${walk.at}[${operator}]`,
    });
  return checked;
}

function checkOperator(
  scalar: Scalar,
  operator: string,
  value: QueryNode,
  walk: Walk,
): Checked {
  if (operator === "$not") return checkCondition(scalar, value, deeper(walk));
  spend(walk);
  const accepted = operatorsOf(scalar);
  if (!accepted.includes(operator)) throw unknownParameter(walk.at, accepted);
  if (PRESENCE.includes(operator)) return checkTruth(value, walk);
  if (!LISTING.includes(operator)) {
    if (typeof value !== "string")
      throw badParameter(walk.at, `${walk.at} takes one value`);
    return checkFilterValue(scalar, value, walk.at);
  }
  const values =
    typeof value === "string"
      ? value.split(",")
      : listBranch(value, walk).map(([, item]) => item);
  if (operator === "$between" && values.length !== 2)
    throw badParameter(walk.at, `${walk.at} takes two values`);
  return values.map((item) => {
    if (typeof item !== "string")
      throw badParameter(walk.at, `${walk.at} takes a list of values`);
    return checkFilterValue(scalar, item, walk.at);
  });
}

const operatorsOf = ({ kind }: Scalar) => [
  ...COMPARING,
  ...(kind === "text" ? MATCHING : []),
  ...LISTING,
  ...PRESENCE,
];

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

const isPresence = (node: QueryNode): node is QueryBranch =>
  node instanceof Map &&
  node.size > 0 &&
  [...node.keys()].every((key) => PRESENCE.includes(key));

function checkPresence(node: QueryBranch, walk: Walk): Checked {
  spend(walk);
  return Object.fromEntries(
    [...node].map(([key, value]) => [
      key,
      checkTruth(value, { ...walk, at: `${walk.at}[${key}]` }),
    ]),
  );
}

function checkTruth(value: QueryNode, { at }: Walk): string {
  if (value !== "true" && value !== "false")
    throw badParameter(at, `${at} is true or false`, ["true", "false"]);
  return value;
}

function listBranch(node: QueryNode, walk: Walk): [string, QueryNode][] {
  const branch = branchOf(
    node,
    walk,
    `${walk.at} takes a list, as in ${walk.at}[0]`,
  );
  const items = [...branch];
  if (items.length > MAX_LIST || !items.every(([key]) => /^\d{1,3}$/.test(key)))
    throw badParameter(
      walk.at,
      `${walk.at} takes a list of at most ${MAX_LIST}`,
    );
  return items;
}

function branchOf(node: QueryNode, walk: Walk, message: string): QueryBranch {
  if (typeof node === "string") throw badParameter(walk.at, message);
  return node;
}

function deeper(walk: Walk, index?: string): Walk {
  if (walk.logic + 1 > MAX_LOGIC)
    throw badParameter(
      walk.at,
      `$and, $or and $not nest at most ${MAX_LOGIC} deep`,
    );
  return {
    ...walk,
    logic: walk.logic + 1,
    at: index === undefined ? walk.at : `${walk.at}[${index}]`,
  };
}

function spend(walk: Walk): void {
  walk.budget.left -= 1;
  if (walk.budget.left < 0)
    throw badParameter(
      walk.at,
      `filters has at most ${MAX_CONDITIONS} conditions`,
    );
}
