import { checkFilterValue } from "./check-filter-value";
import {
  checkTruth,
  deeper,
  into,
  listBranch,
  listWord,
  spend,
  type Walk,
} from "./filter-walk";
import type { Scalar } from "./public-shape";
import type { Checked, QueryBranch, QueryNode } from "./query-tree";
import { badParameter, unknownParameter } from "./refusal";

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

/** What one field is compared with: a value, or operators with theirs. */
export function checkCondition(
  scalar: Scalar,
  node: QueryNode,
  walk: Walk,
): Checked {
  if (typeof node === "string") {
    spend(walk);
    return { $eq: checkFilterValue(scalar, node, walk.at) };
  }
  const checked: { [key: string]: Checked } = {};
  for (const [operator, value] of node)
    checked[operator] = checkOperator(
      scalar,
      operator,
      value,
      into(walk, operator),
    );
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
      ? listWord(value, walk)
      : listBranch(value, walk).map(([, item]) => item);
  // Strapi would drop an empty list, and find everything.
  if (values.length === 0)
    throw badParameter(walk.at, `${walk.at} takes at least one value`);
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

/** Whether a relation is asked only for being there. */
export const isPresence = (node: QueryNode): node is QueryBranch =>
  node instanceof Map &&
  node.size > 0 &&
  [...node.keys()].every((key) => PRESENCE.includes(key));

export function checkPresence(node: QueryBranch, walk: Walk): Checked {
  spend(walk);
  if (node.size > 1)
    throw badParameter(
      walk.at,
      `${walk.at} takes one of ${PRESENCE.join(", ")}`,
    );
  return Object.fromEntries(
    [...node].map(([key, value]) => [key, checkTruth(value, into(walk, key))]),
  );
}
