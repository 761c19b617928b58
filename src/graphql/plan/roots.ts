import { getNamedType } from "graphql";
import type { Knex } from "knex";

import type { Shape } from "../../public-gate/public-shape";
import { assembled } from "./assembled";
import type { FieldPlan } from "./field-plan";
import {
  placeOf,
  objectTypeOf,
  type Asked,
  askedOf,
  type Planner,
} from "./planner";
import { raw } from "./raw";
import { completed } from "./complete";
import { Late } from "./late";
import { searchRoot } from "./search-root";
import { storyAt } from "./story-at";
import { Row } from "./row";
import { published, rowsWanted } from "./rows-wanted";
import { countOf, rowsOf, type RowsWanted } from "./strapi-query";

/** A field of the query itself. */
export function rootField(planner: Planner, one: Asked): FieldPlan {
  const { name } = one.field;
  if (name === "articleBySlug") return storyAt(planner, one);
  if (name === "search") return searchRoot(planner, one);
  const type = objectTypeOf(one);
  const shape = planner.shapeOfType.get(type.name);
  if (shape === undefined) return connection(planner, one);
  return "documentId" in one.args
    ? document(planner, one, shape)
    : list(planner, one, shape);
}

function document(planner: Planner, one: Asked, shape: Shape): FieldPlan {
  const { documentId } = one.args;
  const where = {
    documentId: documentId instanceof Late ? documentId.text : documentId,
  };
  const wanted = {
    where: { $and: [published(shape).where ?? {}, where] },
    limit: 1,
  };
  const { cells, read, rows } = rowsFor(planner, one, shape, wanted);
  return {
    cell: raw(planner, "(SELECT ? FROM ? AS ??)", [cells, ...rows]),
    read: completed(one.field.type, placeOf(one), read),
  };
}

function list(
  planner: Planner,
  one: Asked,
  shape: Shape,
  wanted = rowsWanted(planner, shape, one.args, { root: true }),
): FieldPlan {
  const { cells, read, rows } = rowsFor(planner, one, shape, wanted);
  return {
    cell: raw(planner, "(SELECT coalesce(json_agg(?), '[]') FROM ? AS ??)", [
      cells,
      ...rows,
    ]),
    read: completed(one.field.type, placeOf(one), read),
  };
}

function rowsFor(
  planner: Planner,
  one: Asked,
  shape: Shape,
  wanted: RowsWanted,
) {
  const row = new Row(planner, shape);
  const { cells, read } = planner.object(objectTypeOf(one), one.nodes, row);
  const rows: [Knex.QueryBuilder, string] = [
    rowsOf(planner.strapi, shape.uid, wanted, row.columns),
    row.alias,
  ];
  return { cells, read, rows };
}

/** `{ nodes, pageInfo }`: the count is made only for who asks for it. */
function connection(planner: Planner, one: Asked): FieldPlan {
  const type = objectTypeOf(one);
  const nodes = getNamedType(type.getFields()["nodes"]?.type);
  const shape = planner.shapeOfType.get(nodes?.name ?? "");
  if (shape === undefined) throw new Error(`${type.name} lists nothing known`);
  const wanted = rowsWanted(planner, shape, one.args, { root: true });
  const fields = askedOf(planner, type, one.nodes).map((inner) => {
    if ("typename" in inner)
      return { ...inner, cell: null, deep: false, read: () => inner.typename };
    const plan =
      inner.field.name === "nodes"
        ? list(planner, inner, shape, wanted)
        : pageInfo(planner, inner, shape, wanted);
    return { key: inner.key, deep: true, ...plan };
  });
  const { cells, read } = assembled(planner, fields);
  return { cell: cells, read: completed(one.field.type, placeOf(one), read) };
}

function pageInfo(
  planner: Planner,
  one: Asked,
  shape: Shape,
  wanted: RowsWanted,
): FieldPlan {
  const { limit = 1, offset = 0 } = wanted;
  const fields = askedOf(planner, objectTypeOf(one), one.nodes);
  return {
    cell: raw(
      planner,
      "json_build_array((?), CAST(? AS int), CAST(? AS int))",
      [countOf(planner.strapi, shape.uid, wanted), limit, offset],
    ),
    read: (cell) => {
      const [total, size, from] = cell as [number, number, number];
      const known: Record<string, number> = {
        total,
        page: Math.floor(from / size) + 1,
        pageSize: size,
        pageCount: Math.ceil(total / size),
      };
      return Object.fromEntries(
        fields.map((field) => [
          field.key,
          "typename" in field ? field.typename : known[field.field.name],
        ]),
      );
    },
  };
}
