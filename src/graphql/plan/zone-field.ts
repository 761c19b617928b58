import { getNamedType, isUnionType } from "graphql";

import type { FieldPlan } from "./field-plan";
import { placeOf, shapeAt, type Asked, type Planner } from "./planner";
import { raw, list } from "./raw";
import { completed } from "./complete";
import { Row } from "./row";
import type { Read } from "./run";
import { metadata, selected } from "./strapi-query";

/** A body: blocks of several types in one order. Of each type, what is asked of it; the others say only what they are. */
export function zoneField(planner: Planner, one: Asked, row: Row): FieldPlan {
  const { joinTable } =
    metadata(planner.strapi, row.shape.uid).attributes[one.field.name] ?? {};
  const part = row.shape.parts.get(one.field.name);
  if (joinTable?.morphColumn === undefined || part?.kind !== "zone")
    throw new Error(`${one.field.name} is no body`);
  const { idColumn, typeColumn } = joinTable.morphColumn;
  const blocks = planner.alias();
  const kinds = part.components.map((uid) =>
    blockKind(planner, one, uid, { blocks, id: idColumn.name }),
  );
  const on = Object.entries(joinTable.on ?? {});
  const cell = raw(
    planner,
    `(SELECT coalesce(json_agg(json_build_array(??.??, CASE ??.?? ${kinds
      .map(() => "WHEN ? THEN ?")
      .join(" ")} END) ORDER BY ??.??), '[]') FROM ?? AS ?? WHERE ??.?? = ?${on
      .map(() => " AND ??.?? = ?")
      .join("")})`,
    [
      ...[blocks, typeColumn.name, blocks, typeColumn.name],
      ...kinds.flatMap(({ uid, rows }) => [uid, rows]),
      ...[blocks, "order", joinTable.name, blocks],
      ...[blocks, joinTable.joinColumn.name, row.id()],
      ...on.flatMap(([column, value]) => [blocks, column, value]),
    ],
  );
  const reads = new Map(kinds.map(({ uid, read }) => [uid, read]));
  return { cell, read: completed(one.field.type, placeOf(one), block(reads)) };
}

const block =
  (reads: ReadonlyMap<unknown, Read>): Read =>
  (cell, run) => {
    const [uid, cells] = (Array.isArray(cell) ? cell : []) as unknown[];
    return reads.get(uid)?.(cells, run) ?? null;
  };

function blockKind(
  planner: Planner,
  { field, nodes }: Asked,
  uid: string,
  from: { blocks: string; id: string },
) {
  const shape = shapeAt(planner, uid);
  const union = getNamedType(field.type);
  const type = isUnionType(union)
    ? union
        .getTypes()
        .find(({ name }) => planner.shapeOfType.get(name)?.uid === uid)
    : undefined;
  if (type === undefined)
    throw new Error(`${uid} is no block of ${field.name}`);
  const target = new Row(planner, shape);
  const { cells, read } = planner.object(type, nodes, target);
  // A kind of block of which nothing is asked is not read: what it is, stands in the table of blocks.
  if (!target.isRead) return { uid, rows: cells, read };
  const alias = planner.alias();
  const rows = raw(
    planner,
    "(SELECT ? FROM (SELECT ? FROM ?? AS ?? WHERE ??.id = ??.??) AS ??)",
    [
      cells,
      list(planner, selected(planner.strapi, uid, target.columns, alias)),
      metadata(planner.strapi, uid).tableName,
      alias,
      alias,
      from.blocks,
      from.id,
      target.alias,
    ],
  );
  return { uid, rows, read };
}
