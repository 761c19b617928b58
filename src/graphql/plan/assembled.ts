import type { FieldPlan, ObjectPlan } from "./field-plan";
import type { Planner } from "./planner";
import { raw } from "./raw";
import type { Read } from "./run";

/** PostgreSQL's functions take a hundred arguments. */
const MAX_CELLS = 100;

/** A field by its name in the answer; deep, where a path goes on below it. */
type Keyed = FieldPlan & { key: string; deep: boolean };

/** Puts the fields of an object together, in the order of the answer. */
export function assembled(
  planner: Planner,
  fields: readonly Keyed[],
): ObjectPlan {
  const cells = fields.flatMap(({ cell }) => cell ?? []);
  if (cells.length > MAX_CELLS)
    throw new Error(`An object is asked for ${cells.length} fields at once`);
  return {
    cells: raw(
      planner,
      `json_build_array(${cells.map(() => "?").join(", ")})`,
      cells,
    ),
    read: objectRead(fields),
  };
}

function objectRead(fields: readonly Keyed[]): Read {
  let next = 0;
  const places = fields.map(({ cell, ...field }) => ({
    ...field,
    at: cell === null ? -1 : next++,
  }));
  return (given, run) => {
    if (!Array.isArray(given)) return null;
    const cells: readonly unknown[] = given;
    const out: Record<string, unknown> = {};
    const depth = run.path.length;
    for (const { key, at, read, deep } of places) {
      const cell = at < 0 ? undefined : cells[at];
      if (deep) run.path[depth] = key;
      out[key] = read(cell, run);
      run.path.length = depth;
    }
    return out;
  };
}
