import type { Core, UID } from "@strapi/strapi";

/**
 * Rows by Strapi's query engine, which types them `any`: here the caller says which fields it asked for, once.
 * It reads whatever is asked, drafts too; public reads have doors of their own.
 */
export async function findRows<Row>(
  strapi: Core.Strapi,
  uid: UID.Schema,
  query: object,
): Promise<Row[]> {
  return (await strapi.db.query(uid).findMany(query)) as Row[];
}

/** One row, or null. */
export async function findRow<Row>(
  strapi: Core.Strapi,
  uid: UID.Schema,
  query: object,
): Promise<Row | null> {
  return (await strapi.db.query(uid).findOne(query)) as Row | null;
}
