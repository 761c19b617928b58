import type { Core } from "@strapi/strapi";
import type { Knex } from "knex";

import { sqlFile } from "../../database/sql-file";
import { hasDrafts, uidOfType } from "../newsroom-types";
import { dateChange } from "../publication-dates";
import type { Cause } from "./change";
import { recordDocuments } from "./record-documents";

/** In this order: a story holds the clips of its quotes. */
const HOLDERS = ["quote", "article"] as const;

/**
 * A quote or clip that changes is a new edition of every live document that holds it, in the same transaction, with the
 * cause recorded. Nothing stops it: a retraction must go out. The holders are locked already (see part-locks.sql).
 */
export async function updateHolders(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  cause: Cause,
): Promise<void> {
  const { rows } = await trx.raw<{
    rows: { type: string; documentId: string }[];
  }>(sqlFile("src/changes/sql/find-holders.sql"), {
    documentId: cause.documentId,
  });
  for (const type of HOLDERS) {
    const holders = rows
      .filter((row) => row.type === type)
      .map(({ documentId }) => documentId);
    const uid = uidOfType(type);
    if (holders.length === 0 || uid === null || !hasDrafts(uid)) continue;
    await dateChange(strapi, uid, holders);
    await recordDocuments(strapi, uid, holders, { always: true, cause });
  }
}
