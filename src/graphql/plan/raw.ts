import type { Core } from "@strapi/strapi";
import type { Knex } from "knex";

/** Whoever writes SQL here; a piece of it may be a value of another piece. */
interface Writing {
  strapi: Core.Strapi;
}

export const raw = (
  { strapi }: Writing,
  sql: string,
  bindings: readonly unknown[] = [],
): Knex.Raw => strapi.db.connection.raw(sql, bindings as Knex.RawBinding[]);

/** Pieces of SQL with commas between them. */
export const list = (writing: Writing, items: readonly unknown[]) =>
  raw(writing, items.map(() => "?").join(", "), items);
