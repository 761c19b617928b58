import type { Core } from "@strapi/strapi";
import type { Knex } from "knex";

import { inTransaction } from "../../database/in-transaction";
import { sqlFile } from "../../database/sql-file";

/** A content type's singular name: each has addresses of its own. */
export type AddressType =
  "article" | "author" | "video-clip" | "person" | "topic" | "section";

/** The `documentId` of the document that holds `slug` in any state, or null when it is free. */
export async function addressHolder(
  strapi: Core.Strapi,
  type: AddressType,
  slug: string,
): Promise<string | null> {
  const row = await inTransaction(strapi, (trx) =>
    first<{ documentId: string }>(trx, "address-holder", { type, slug }),
  );
  return row?.documentId ?? null;
}

/** Claims `slug` for the document; answers the `documentId` of its holder, which is another's when it was taken. */
export async function claimAddress(
  trx: Knex.Transaction,
  type: AddressType,
  slug: string,
  documentId: string,
): Promise<string> {
  const row = await first<{ documentId: string }>(trx, "claim-address", {
    type,
    slug,
    documentId,
  });
  return row?.documentId ?? documentId;
}

/** Brings the states of a document's addresses in line with where its draft and its live version stand. */
export async function settleAddresses(
  trx: Knex.Transaction,
  type: AddressType,
  documentId: string,
  { draft, live }: { draft: string | null; live: string | null },
): Promise<void> {
  // Demoted first: a document has one live address, and the database holds it to that after each statement.
  await trx.raw(statement("demote-addresses"), { type, documentId, live });
  if (live !== null)
    await trx.raw(statement("promote-address"), { type, documentId, live });
  await trx.raw(statement("release-addresses"), { type, documentId, draft });
}

const statement = (name: string) => sqlFile(`src/changes/sql/${name}.sql`);

async function first<Row>(
  trx: Knex.Transaction,
  name: string,
  parameters: Record<string, string>,
): Promise<Row | undefined> {
  const { rows } = await trx.raw<{ rows: Row[] }>(statement(name), parameters);
  return rows[0];
}
