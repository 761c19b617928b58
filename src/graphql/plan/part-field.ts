import type { GraphQLObjectType } from "graphql";
import { getNamedType, isObjectType } from "graphql";

import { stableSort } from "../../public-gate/check-sort";
import type { Part, Shape } from "../../public-gate/public-shape";
import { checkListArgs } from "../check-list-args";
import { asBadInput } from "../safe-errors";
import { completed } from "./complete";
import { assembled, type FieldPlan, objectPlan, placeOf } from "./object-plan";
import { type Asked, askedOf, type Planner, raw } from "./planner";
import { Row } from "./row";
import { relatedRows, type RowsWanted } from "./strapi-query";
import { zoneField } from "./zone-field";

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
  const { cells, read } = objectPlan(
    planner,
    objectTypeOf(one),
    one.nodes,
    target,
  );
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

export const objectTypeOf = ({ field }: Asked): GraphQLObjectType => {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) throw new Error(`${field.name} is no object`);
  return type;
};

export function shapeAt({ how }: Planner, uid: string): Shape {
  const shape = how.shapes.get(uid);
  if (shape === undefined) throw new Error(`${uid} has no public shape`);
  return shape;
}

/** What readers have: of a type with drafts, its published rows. */
export const published = ({ drafts }: Shape): RowsWanted =>
  drafts ? { where: { publishedAt: { $notNull: true } } } : {};

/** As far as Strapi's services are asked for what the arguments of a list mean. */
interface Transforming {
  transformArgs(args: object, options: object): object;
}
interface QueryParams {
  transform(uid: string, params: object): RowsWanted;
}

/**
 * What a list's arguments ask for, by Strapi's own reading of them. A list of the root has an order of its own; that of a
 * document's has the one that an editor gave it.
 */
export function rowsWanted(
  { strapi, how }: Planner,
  shape: Shape,
  args: Asked["args"],
  { root = false } = {},
): RowsWanted {
  const given = withoutNulls(args);
  try {
    checkListArgs(how.shapes, shape, given);
  } catch (error) {
    throw asBadInput(error);
  }
  const { utils }: { utils: Transforming } = strapi
    .plugin("graphql")
    .service("builders");
  const contentType = strapi.getModel(shape.uid as never);
  const sorted = root
    ? {
        sort: stableSort(
          shape,
          Array.isArray(given["sort"]) ? given["sort"] : [],
        ),
      }
    : {};
  const params = utils.transformArgs(
    { ...given, ...sorted },
    { contentType, usePagination: true },
  );
  const { where, ...wanted } = strapi
    .get<QueryParams>("query-params")
    .transform(shape.uid, params);
  const all = [published(shape).where, where].filter(
    (one) => one !== undefined,
  );
  return { ...wanted, ...(all.length > 0 && { where: { $and: all } }) };
}

/** An argument that is null is one that was not given; Strapi's reading would stumble over it. */
export const withoutNulls = (args: Asked["args"]): Asked["args"] =>
  Object.fromEntries(
    Object.entries(args)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [
        name,
        name === "pagination" ? withoutNulls(value as Asked["args"]) : value,
      ]),
  );
