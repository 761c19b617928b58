import {
  getNamedType,
  getNullableType,
  type FieldNode,
  type GraphQLObjectType,
  isLeafType,
} from "graphql";
import type { Knex } from "knex";

import type { Derived } from "../../public-gate/public-shape";
import { completed } from "./complete";
import { derivedRead } from "./plain";
import { ownField } from "./own-fields";
import { partField } from "./part-field";
import { type Asked, askedOf, type Planner, raw } from "./planner";
import type { Row } from "./row";
import type { Read } from "./run";
import { scalarRead } from "./scalar";

/** PostgreSQL's functions take a hundred arguments. */
const MAX_CELLS = 100;

/** How an object of the answer is read from the statement: an array of cells becomes an object. */
export interface ObjectPlan {
  /** The row as an array of JSON, in the order in which `read` takes it. */
  cells: Knex.Raw;
  read: Read;
}

/** What one field takes from the statement (nothing, where it is known without), and how it is written. */
export interface FieldPlan {
  cell: Knex.Raw | null;
  read: Read;
}

/** Plans an object of `type` that is a row of Strapi's. */
export function objectPlan(
  planner: Planner,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  row: Row,
): ObjectPlan {
  const fields = askedOf(planner, type, nodes).map((one) =>
    "typename" in one
      ? { key: one.key, cell: null, read: () => one.typename, deep: false }
      : { key: one.key, deep: isDeep(one), ...fieldPlan(planner, one, row) },
  );
  return assembled(planner, fields);
}

type Keyed = FieldPlan & { key: string; deep: boolean };

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

const isDeep = ({ field }: Asked) => !isLeafType(getNullableType(field.type));

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

export function fieldPlan(planner: Planner, one: Asked, row: Row): FieldPlan {
  const own = ownField(planner, one, row);
  if (own !== null) return own;
  const { name } = one.field;
  const derived = row.shape.derived.get(name);
  if (derived !== undefined) return derivedField(planner, one, row, derived);
  const scalar = row.shape.scalars.get(name);
  if (scalar !== undefined || name === "documentId")
    return {
      cell: row.column(name),
      read: completed(
        one.field.type,
        placeOf(one),
        scalarRead(getNamedType(one.field.type), scalar, planner.how),
      ),
    };
  return partField(planner, one, row);
}

/** What is made of other fields of the row: they are read, and it is made of them here. */
function derivedField(
  planner: Planner,
  one: Asked,
  row: Row,
  { from }: Derived,
): FieldPlan {
  const made = derivedRead(planner, one);
  return {
    cell: raw(
      planner,
      `json_build_object(${from.map(() => "CAST(? AS text), ?").join(", ")})`,
      from.flatMap((name) => [name, row.column(name)]),
    ),
    read: made,
  };
}

export const placeOf = ({ parent, field, key }: Asked) => ({
  parent: parent.name,
  field: field.name,
  key,
});
