import { checkFields } from "./check-fields";
import { checkFilters, MAX_HOPS } from "./check-filters";
import { checkSort } from "./check-sort";
import { longForm } from "./populate-forms";
import type { Part, Shape, Shapes } from "./public-shape";
import { type Checked, type QueryBranch, type QueryNode } from "./query-tree";
import { badParameter, unknownParameter } from "./refusal";

const MAX_PARTS = 60;

interface Walk {
  at: string;
  hops: number;
  budget: { left: number };
}

type Populate = { [key: string]: Checked };

/** `populate=*`, `populate=authors,section`, `populate[authors][fields]=name`: parts of the public shape, over at most three relations. */
export function checkPopulate(
  shapes: Shapes,
  shape: Shape,
  node: QueryNode,
): Checked {
  return checkParts(shapes, shape, node, {
    at: "populate",
    hops: 0,
    budget: { left: MAX_PARTS },
  });
}

function checkParts(
  shapes: Shapes,
  shape: Shape,
  node: QueryNode,
  walk: Walk,
): Populate {
  const accepted = [...shape.parts.keys()];
  const branch = longForm(shape, node, walk.at);
  const checked: Populate = {};
  for (const [name, wanted] of branch) {
    const at = `${walk.at}[${name}]`;
    const part = shape.parts.get(name);
    if (part === undefined) throw unknownParameter(at, [...accepted, "*"]);
    if (wanted === "false") continue;
    checked[name] = checkPart(shapes, part, wanted, step(walk, part, at));
  }
  return checked;
}

function checkPart(
  shapes: Shapes,
  part: Part,
  wanted: QueryNode,
  walk: Walk,
): Checked {
  if (part.kind === "zone")
    return checkZone(shapes, part.components, wanted, walk);
  if (wanted === "true") return "true";
  const inner = shapes.get(part.shape);
  if (inner === undefined) throw unknownParameter(walk.at, []);
  if (wanted === "*") return { populate: checkParts(shapes, inner, "*", walk) };
  if (typeof wanted === "string")
    throw badParameter(walk.at, `${walk.at} is true, * or has keys`, [
      "true",
      "*",
      "fields",
      "populate",
      "filters",
      "sort",
    ]);
  return checkOptions(shapes, inner, wanted, walk, part.kind === "relation");
}

function checkOptions(
  shapes: Shapes,
  shape: Shape,
  branch: QueryBranch,
  walk: Walk,
  listed: boolean,
): Checked {
  const accepted = [
    "fields",
    "populate",
    ...(listed ? ["filters", "sort"] : []),
  ];
  const checked: Populate = {};
  for (const [key, value] of branch) {
    const at = `${walk.at}[${key}]`;
    if (!accepted.includes(key)) throw unknownParameter(at, accepted);
    if (key === "fields") checked[key] = checkFields(shape, value, at);
    else if (key === "sort") checked[key] = checkSort(shape, value, at);
    else if (key === "filters")
      checked[key] = checkFilters(shapes, shape, value, at);
    else checked[key] = checkParts(shapes, shape, value, { ...walk, at });
  }
  return Object.keys(checked).length === 0 ? "true" : checked;
}

/** Blocks of a body: `true`, `[populate]=*` for all that is in them, or `[on][story.quote]` for one kind of block. */
function checkZone(
  shapes: Shapes,
  components: readonly string[],
  wanted: QueryNode,
  walk: Walk,
): Checked {
  if (wanted === "true") return "true";
  const on = wanted === "*" ? "*" : zoneBranch(wanted, walk);
  const blocks: QueryBranch =
    on === "*" ? new Map(components.map((uid) => [uid, "*"])) : on;
  const checked: Populate = {};
  for (const [uid, value] of blocks) {
    const shape = shapes.get(uid);
    const at = on === "*" ? walk.at : `${walk.at}[on][${uid}]`;
    if (shape === undefined || !components.includes(uid))
      throw unknownParameter(at, components);
    if (value === "true" || (value === "*" && shape.parts.size === 0))
      checked[uid] = "true";
    else if (value === "*")
      checked[uid] = {
        populate: checkParts(shapes, shape, "*", { ...walk, at }),
      };
    else if (typeof value === "string")
      throw badParameter(at, `${at} is true, * or has keys`, ["true", "*"]);
    else
      checked[uid] = checkOptions(shapes, shape, value, { ...walk, at }, false);
  }
  return { on: checked };
}

function zoneBranch(wanted: QueryNode, walk: Walk): QueryBranch | "*" {
  const accepted = ["on", "populate"];
  if (typeof wanted === "string" || wanted.size !== 1)
    throw badParameter(
      walk.at,
      `${walk.at} is true, * or has one of the keys on, populate`,
      accepted,
    );
  const [[key, value] = ["", ""]] = [...wanted];
  if (key === "populate" && value === "*") return "*";
  if (key === "on" && value instanceof Map) return value;
  throw unknownParameter(`${walk.at}[${key}]`, ["on", "populate=*"]);
}

function step(walk: Walk, part: Part, at: string): Walk {
  walk.budget.left -= 1;
  if (walk.budget.left < 0)
    throw badParameter(at, `populate names at most ${MAX_PARTS} parts`);
  const hops = walk.hops + (part.kind === "relation" ? 1 : 0);
  if (hops > MAX_HOPS)
    throw badParameter(at, `populate follows at most ${MAX_HOPS} relations`);
  return { ...walk, at, hops };
}
