import {
  getNamedType,
  getNullableType,
  type FieldNode,
  type GraphQLObjectType,
  isLeafType,
} from "graphql";

import type { Derived } from "../../public-gate/public-shape";
import { assembled } from "./assembled";
import type { FieldPlan, ObjectPlan } from "./field-plan";
import { partField } from "./part-field";
import { placeOf, type Asked, askedOf, type Planner } from "./planner";
import { raw } from "./raw";
import { completed } from "./complete";
import { derivedRead } from "./plain";
import { ownField } from "./own-fields";
import type { Row } from "./row";
import { scalarRead } from "./scalar";

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

const isDeep = ({ field }: Asked) => !isLeafType(getNullableType(field.type));

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
