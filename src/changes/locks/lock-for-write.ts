import type { Knex } from "knex";

import { sqlFile } from "../../database/sql-file";
import { hasDrafts, newsroomType, type NewsroomUid } from "../newsroom-types";
import { lockDocuments, type Lock } from "./lock-documents";

/** Names are joined into other documents' rows (bylines, search), so those who change names take turns. */
const NAMES: Lock = { type: "author", documentId: "", exclusive: true };

/**
 * Locks what writing these documents of one type may touch. `publishes`: whether the write changes what readers see, and
 * so what other documents show of it.
 */
export async function lockForWrite(
  trx: Knex.Transaction,
  uid: NewsroomUid,
  documentIds: readonly string[],
  { publishes }: { publishes: boolean },
): Promise<void> {
  const type = newsroomType(uid).type;
  const own = documentIds.map((documentId) => ({
    type,
    documentId,
    exclusive: true,
  }));
  if (!hasDrafts(uid)) return lockDocuments(trx, [NAMES, ...own]);
  if (!publishes) return lockDocuments(trx, own);

  // 1. What it touches, read before the locks: it tells what to wait for.
  const locks = await touched(trx, type, documentIds);
  // 2. All of them at once, in ascending order.
  await lockDocuments(trx, locks);
  // 3. Who had one of them before us may have changed what ours touches; with our own document locked nobody does any more.
  const since = await touched(trx, type, documentIds);
  const had = new Set(locks.map(({ documentId }) => documentId));
  await lockDocuments(
    trx,
    since.filter(({ documentId }) => !had.has(documentId)),
  );
}

async function touched(
  trx: Knex.Transaction,
  type: Lock["type"],
  documentIds: readonly string[],
): Promise<Lock[]> {
  const locks: Lock[] = [];
  for (const documentId of documentIds) {
    const { rows } = await trx.raw<{ rows: Lock[] }>(
      sqlFile(
        type === "article"
          ? "src/changes/sql/story-locks.sql"
          : "src/changes/sql/part-locks.sql",
      ),
      { type, documentId },
    );
    locks.push(...rows);
  }
  return locks;
}
