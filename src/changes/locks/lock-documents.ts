import type { Knex } from "knex";

import { sqlFile } from "../../database/sql-file";
import type { DocumentType } from "../newsroom-types";

/** shared: it must stay as it is while it is read. exclusive: it is about to change. */
export interface Lock {
  type: DocumentType;
  documentId: string;
  exclusive: boolean;
}

/** What stands in something else comes before it. */
const RANK: Record<DocumentType, number> = {
  author: 0,
  person: 0,
  topic: 0,
  section: 0,
  "video-clip": 1,
  quote: 2,
  article: 3,
};

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
    rank: RANK[type],
    documentId,
    exclusive,
  }));
  await trx.raw(sqlFile("src/changes/sql/lock-documents.sql"), {
    locks: JSON.stringify(ranked),
  });
}
