import type { QueryBranch, QueryNode } from "./query-tree";
import { badParameter } from "./refusal";

const MAX_CONDITIONS = 20;
const MAX_LIST = 100;
const MAX_LOGIC = 5;
const MAX_GROUPS = 100;
const MAX_LISTS = 3;

/** Where the walk stands: `left` counts down through the whole query. */
export interface Walk {
  at: string;
  hops: number;
  logic: number;
  budget: { left: number; groups: number; lists: number };
}

export const startWalk = (at: string): Walk => ({
  at,
  hops: 0,
  logic: 0,
  budget: { left: MAX_CONDITIONS, groups: MAX_GROUPS, lists: MAX_LISTS },
});

/** One step further into the name of the parameter. */
export const into = (walk: Walk, key: string): Walk => ({
  ...walk,
  at: `${walk.at}[${key}]`,
});

export function listBranch(node: QueryNode, walk: Walk): [string, QueryNode][] {
  const branch = branchOf(
    node,
    walk,
    `${walk.at} takes a list, as in ${walk.at}[0]`,
  );
  const items = [...branch];
  if (!items.every(([key]) => /^\d{1,3}$/.test(key)))
    throw badParameter(walk.at, `${walk.at} takes a list, as in ${walk.at}[0]`);
  checkLength(items, walk);
  return items;
}

/** Values in one word, as in `a,b`. */
export function listWord(word: string, walk: Walk): string[] {
  const items = word.split(",");
  checkLength(items, walk);
  return items;
}

function checkLength({ length }: readonly unknown[], { at }: Walk): void {
  if (length > MAX_LIST)
    throw badParameter(
      at,
      `${at} takes a list of at most ${MAX_LIST}; ${length} arrived`,
    );
}

export function branchOf(
  node: QueryNode,
  walk: Walk,
  message: string,
): QueryBranch {
  if (typeof node === "string") throw badParameter(walk.at, message);
  return node;
}

export function deeper(walk: Walk, index?: string): Walk {
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

export function spend(walk: Walk): void {
  walk.budget.left -= 1;
  if (walk.budget.left < 0)
    throw badParameter(
      walk.at,
      `filters has at most ${MAX_CONDITIONS} conditions`,
    );
}

/** A group costs something without a condition in it too. */
export function spendGroup(walk: Walk): void {
  walk.budget.groups -= 1;
  if (walk.budget.groups < 0)
    throw badParameter(
      walk.at,
      `filters has at most ${MAX_GROUPS} groups of conditions`,
    );
}

/** Lists inside of what a relation leads to are joined with each other: what a database goes through is multiplied by each. */
export function spendList(walk: Walk): void {
  if (walk.hops === 0) return;
  walk.budget.lists -= 1;
  if (walk.budget.lists < 0)
    throw badParameter(
      walk.at,
      `Inside of relations filters go through at most ${MAX_LISTS} lists`,
    );
}

export function checkTruth(value: QueryNode, { at }: Walk): string {
  if (value !== "true" && value !== "false")
    throw badParameter(at, `${at} is true or false`, ["true", "false"]);
  return value;
}
