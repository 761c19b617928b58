import type { Part } from "../../public-gate/public-shape";
import { assembled } from "./assembled";
import type { FieldPlan } from "./field-plan";
import {
  placeOf,
  objectTypeOf,
  shapeAt,
  type Asked,
  askedOf,
  type Planner,
} from "./planner";
import { raw } from "./raw";
import { zoneField } from "./zone-field";
import { completed } from "./complete";
import { Row } from "./row";
import { published, rowsWanted } from "./rows-wanted";
import { relatedRows } from "./strapi-query";

/** A relation, a component, a picture or a body: read with the row, in the same statement. */
export function partField(planner: Planner, one: Asked, row: Row): FieldPlan {
  const { name } = one.field;
  const attribute = name.replace(/_connection$/, "");
  const part = row.shape.parts.get(attribute);
  if (part === undefined)
    throw new Error(`${one.parent.name}.${name} is read from nowhere`);
  if (part.kind === "zone") return zoneField(planner, one, row);
  return name === attribute
    ? related(planner, one, row, attribute, part)
    : connection(planner, one, row, attribute, part);
}

/** `{ nodes }`: the same list, one level further down. */
function connection(
  planner: Planner,
  one: Asked,
  row: Row,
  attribute: string,
  part: Exclude<Part, { kind: "zone" }>,
): FieldPlan {
  const type = objectTypeOf(one);
  const fields = askedOf(planner, type, one.nodes).map((inner) =>
    "typename" in inner
      ? { key: inner.key, cell: null, read: () => inner.typename, deep: false }
      : {
          key: inner.key,
          deep: true,
          // The arguments stand at the connection.
          ...related(
            planner,
            { ...inner, args: one.args },
            row,
            attribute,
            part,
          ),
        },
  );
  const { cells, read } = assembled(planner, fields);
  return { cell: cells, read: completed(one.field.type, placeOf(one), read) };
}

function related(
  planner: Planner,
  one: Asked,
  row: Row,
  attribute: string,
  part: Exclude<Part, { kind: "zone" }>,
): FieldPlan {
  const shape = shapeAt(planner, part.shape);
  const target = new Row(planner, shape);
  const { cells, read } = planner.object(objectTypeOf(one), one.nodes, target);
  const wanted = part.many
    ? rowsWanted(planner, shape, one.args)
    : { ...published(shape), limit: 1 };
  const from = { uid: row.shape.uid, attribute, owner: row.id() };
  const rows = relatedRows(planner.strapi, from, wanted, target.columns);
  return {
    cell: part.many
      ? raw(planner, "(SELECT coalesce(json_agg(?), '[]') FROM ? AS ??)", [
          cells,
          rows,
          target.alias,
        ])
      : raw(planner, "(SELECT ? FROM ? AS ??)", [cells, rows, target.alias]),
    read: completed(one.field.type, placeOf(one), read),
  };
}
