import type { Knex } from "knex";

import { sqlFile } from "../../database/sql-file";
import { rankOf, type DocumentType } from "../newsroom-types";

/** shared: it must stay as it is while it is read. exclusive: it is about to change. */
export interface Lock {
  type: DocumentType;
  documentId: string;
  exclusive: boolean;
}

/**
 * Waits until all documents can be locked, in ascending order, and keeps them until the transaction ends. Take everything
 * that a write will look at in one call, before anything is read: a slower transaction then never works on an older truth.
 */
export async function lockDocuments(
  trx: Knex.Transaction,
  locks: readonly Lock[],
): Promise<void> {
  if (locks.length === 0) return;
  const ranked = locks.map(({ type, documentId, exclusive }) => ({
    rank: rankOf(type),
    documentId,
    exclusive,
  }));
  await trx.raw(sqlFile("src/changes/sql/lock-documents.sql"), {
    locks: JSON.stringify(ranked),
  });
}
