import type { Shape } from "./public-shape";
import { listOf, type QueryBranch, type QueryNode } from "./query-tree";
import { badParameter } from "./refusal";

/** Brings the short forms to the long one: names, lists of names, dotted names and `*` become branches. */
export function longForm(
  shape: Shape,
  node: QueryNode,
  at: string,
): QueryBranch {
  const numbered = (key: string) => /^\d+$/.test(key);
  if (node instanceof Map && ![...node.keys()].some(numbered)) return node;
  const names = listOf(node);
  if (names === null)
    throw badParameter(at, `${at} is a list of names, or has names as keys`, [
      ...shape.parts.keys(),
      "*",
    ]);
  const branch: QueryBranch = new Map();
  for (const name of names)
    if (name === "*")
      for (const key of shape.parts.keys())
        branch.set(key, branch.get(key) ?? "true");
    else plant(branch, name.split("."), at);
  return branch;
}

/** `quotes.speaker` is `quotes[populate][speaker]`. */
function plant(
  branch: QueryBranch,
  [head = "", ...rest]: string[],
  at: string,
): void {
  if (rest.length === 0) {
    branch.set(head, branch.get(head) ?? "true");
    return;
  }
  const held = branch.get(head);
  const spec: QueryBranch =
    held instanceof Map ? held : new Map<string, QueryNode>();
  const inner = spec.get("populate");
  const populate: QueryBranch =
    inner instanceof Map ? inner : new Map<string, QueryNode>();
  if (rest.length > 16) throw badParameter(at, `${at} goes too deep`);
  plant(populate, rest, at);
  branch.set(head, spec.set("populate", populate));
}
