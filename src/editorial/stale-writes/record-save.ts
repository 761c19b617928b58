import type { Core, UID } from "@strapi/strapi";

import { reasonNow } from "../../changes/log/recording";
import { newsroomType, type NewsroomUid } from "../../changes/newsroom-types";
import { inTransaction } from "../../database/in-transaction";
import { findRow } from "../../database/rows";
import { sqlFile } from "../../database/sql-file";
import type { Attributes } from "../storable";
import { fieldHashes } from "./field-hashes";

interface Stored {
  documentId: string;
}

/**
 * Notes who left a draft as it now stands, in the write's own transaction. `row` is the draft as the rules were shown it,
 * so that nothing is read twice.
 */
export async function recordSave(
  strapi: Core.Strapi,
  uid: NewsroomUid,
  action: string,
  row: Stored,
): Promise<void> {
  const fields = hashesOf(strapi, uid, row);
  const at = await stateOf(strapi, uid, row.documentId);
  if (at === null) return;
  const { actor } = reasonNow(strapi);

  await inTransaction(strapi, (trx) =>
    trx.raw(sqlFile("src/editorial/stale-writes/sql/insert-save.sql"), {
      documentId: row.documentId,
      type: newsroomType(uid).type,
      at,
      action,
      actorId: actor?.id ?? null,
      actor: actor?.name ?? null,
      fields: JSON.stringify(fields),
    }),
  );
}

/** A short hash of each field that people type, of a draft as the rules are shown it. */
export function hashesOf(
  strapi: Core.Strapi,
  uid: NewsroomUid,
  row: object,
): Record<string, string> {
  const attributesOf = (name: string): Attributes =>
    strapi.getModel(name as UID.Schema)?.attributes ?? {};
  return fieldHashes(attributesOf(uid), attributesOf, row);
}

/** The name of the state in which a draft stands: its `updatedAt`, to the millisecond. */
export async function stateOf(
  strapi: Core.Strapi,
  uid: NewsroomUid,
  documentId: string,
): Promise<string | null> {
  const row = await findRow<{ updatedAt: string | Date }>(strapi, uid, {
    where: {
      documentId,
      ...(newsroomType(uid).drafts && { publishedAt: null }),
    },
    select: ["updatedAt"],
  });
  return row === null ? null : new Date(row.updatedAt).toISOString();
}
