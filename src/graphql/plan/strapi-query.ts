import type { Core } from "@strapi/strapi";
import type { Knex } from "knex";

import { builderOf } from "../../database/query-builder";

/** As far as Strapi's metadata of a relation is read here. */
export interface Relation {
  type: string;
  relation?: string;
  target?: string;
  morphBy?: string;
  columnName?: string;
  joinTable?: {
    name: string;
    joinColumn: { name: string; referencedColumn: string };
    inverseJoinColumn?: { name: string; referencedColumn: string };
    morphColumn?: { idColumn: { name: string }; typeColumn: { name: string } };
    on?: Record<string, unknown>;
    orderBy?: Record<string, "asc" | "desc">;
  };
}

/** What Strapi's query engine takes: made by its own transformation of a request's parameters. */
export interface RowsWanted {
  where?: object;
  orderBy?: unknown;
  limit?: number;
  offset?: number;
}

/** The columns that a statement reads of a row, by attribute; each is called `c_` and the attribute's name. */
export type Columns = ReadonlySet<string>;

export const columnName = (attribute: string) => `c_${attribute}`;
/** What every row is known by inside of the statement, and nowhere else. */
export const ROW_ID = "row_id";

export function selected(
  strapi: Core.Strapi,
  uid: string,
  columns: Columns,
  alias: string,
): Knex.Raw[] {
  const { attributes } = metadata(strapi, uid);
  const { connection } = strapi.db;
  return [
    connection.raw("??.id AS ??", [alias, ROW_ID]),
    ...[...columns].map((name) =>
      connection.raw("??.?? AS ??", [
        alias,
        attributes[name]?.columnName ?? name,
        columnName(name),
      ]),
    ),
  ];
}

/** Rows of one type. */
export function rowsOf(
  strapi: Core.Strapi,
  uid: string,
  wanted: RowsWanted,
  columns: Columns,
): Knex.QueryBuilder {
  const builder = builderOf(strapi, uid);
  const select = selected(strapi, uid, columns, builder.alias);
  return builder.init({ ...wanted, select }).getKnexQuery();
}

/** How many rows there are of what `wanted` asks for, whatever its limit. */
export function countOf(
  strapi: Core.Strapi,
  uid: string,
  { where }: RowsWanted,
): Knex.QueryBuilder {
  return builderOf(strapi, uid)
    .init(where === undefined ? {} : { where })
    .count()
    .getKnexQuery();
}

/** Rows that a relation, a component or a picture of the row `owner` leads to, in the order in which they were put. */
export function relatedRows(
  strapi: Core.Strapi,
  from: { uid: string; attribute: string; owner: Knex.Raw },
  wanted: RowsWanted,
  columns: Columns,
): Knex.QueryBuilder {
  const link = linkOf(strapi, from.uid, from.attribute);
  const builder = builderOf(strapi, link.target);
  const alias = builder.getAlias();
  const select = selected(strapi, link.target, columns, builder.alias);
  const sorted = Array.isArray(wanted.orderBy)
    ? wanted.orderBy.length > 0
    : wanted.orderBy !== undefined;
  return builder
    .init({ ...wanted, select })
    .join({
      alias,
      referencedTable: link.table,
      referencedColumn: link.targetColumn,
      rootColumn: "id",
      rootTable: builder.alias,
      on: link.on,
      ...(!sorted && link.orderBy && { orderBy: link.orderBy }),
    })
    .where({ [`${alias}.${link.ownerColumn}`]: from.owner })
    .where(link.ownerType(alias))
    .getKnexQuery();
}

interface Link {
  target: string;
  table: string;
  ownerColumn: string;
  targetColumn: string;
  on: Record<string, unknown>;
  orderBy?: Record<string, string>;
  ownerType: (alias: string) => object;
}

/** The table between a row and what it leads to; pictures hang on a table that all types share. */
export function linkOf(
  strapi: Core.Strapi,
  uid: string,
  attribute: string,
): Link {
  const relation = metadata(strapi, uid).attributes[attribute];
  const { joinTable, target, morphBy } = relation ?? {};
  if (joinTable?.inverseJoinColumn !== undefined && target !== undefined)
    return {
      target,
      table: joinTable.name,
      ownerColumn: joinTable.joinColumn.name,
      targetColumn: joinTable.inverseJoinColumn.name,
      on: joinTable.on ?? {},
      ...(joinTable.orderBy && { orderBy: joinTable.orderBy }),
      ownerType: () => ({}),
    };
  const morph =
    target === undefined || morphBy === undefined
      ? undefined
      : metadata(strapi, target).attributes[morphBy]?.joinTable;
  if (morph?.morphColumn === undefined || target === undefined)
    throw new Error(`${uid}.${attribute} has no table that links it`);
  const { idColumn, typeColumn } = morph.morphColumn;
  return {
    target,
    table: morph.name,
    ownerColumn: idColumn.name,
    targetColumn: morph.joinColumn.name,
    on: { ...morph.on, field: attribute },
    ...(morph.orderBy && { orderBy: morph.orderBy }),
    ownerType: (alias) => ({ [`${alias}.${typeColumn.name}`]: uid }),
  };
}

export const metadata = (strapi: Core.Strapi, uid: string) =>
  strapi.db.metadata.get(uid) as unknown as {
    tableName: string;
    attributes: Record<string, Relation | undefined>;
  };
