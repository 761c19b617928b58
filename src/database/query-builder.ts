import type { Core } from "@strapi/strapi";
import type { Knex } from "knex";

/** As far as Strapi's own query builder is asked here; it is in none of its types. */
interface QueryBuilder {
  alias: string;
  getAlias(): string;
  init(params: object): QueryBuilder;
  join(join: Join): QueryBuilder;
  where(where: object): QueryBuilder;
  count(): QueryBuilder;
  getKnexQuery(): Knex.QueryBuilder;
}

interface Join {
  alias: string;
  referencedTable: string;
  referencedColumn: string;
  rootColumn: string;
  rootTable: string;
  on?: Record<string, unknown>;
  orderBy?: Record<string, string>;
}

/**
 * Strapi's own query builder: filters, orders, limits and link tables become SQL here as they do for its REST answers, so
 * that both mean the same. It is not documented; the property test of GraphQL holds what comes of it to Strapi's answers.
 */
export const builderOf = (strapi: Core.Strapi, uid: string): QueryBuilder =>
  (
    strapi.db as unknown as { queryBuilder(uid: string): QueryBuilder }
  ).queryBuilder(uid);
