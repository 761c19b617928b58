import type { Core } from "@strapi/strapi";
import type { Knex } from "knex";

import { inTransaction } from "../../database/in-transaction";
import { sqlFile } from "../../database/sql-file";
import { editionRow } from "../editions/edition-row";
import type { Edition } from "../editions/edition";
import { NEWSROOM_UIDS, newsroomType } from "../newsroom-types";
import { statusAfter, type ChangeKind } from "./change";

const BATCH = 500;

/**
 * Derives the table `editions` again, from `changes` alone. Readers keep the old rows until it is done; publications wait.
 * Answers how many documents are or were public.
 */
export async function rebuildEditions(strapi: Core.Strapi): Promise<number> {
  return inTransaction(strapi, async (trx) => {
    await trx.raw("LOCK TABLE editions IN SHARE ROW EXCLUSIVE MODE");
    await trx.raw("DELETE FROM editions");
    const derived = await derive(trx, null);
    await deriveRowIds(strapi, trx);
    return derived;
  });
}

/** The same for documents that are not live, after something was taken out of the log. */
export async function deriveAgain(
  trx: Knex.Transaction,
  documentIds: string[],
): Promise<void> {
  await trx("editions").whereIn("document_id", documentIds).delete();
  await derive(trx, documentIds);
}

/** `only`: these documents; null for all. */
async function derive(
  trx: Knex.Transaction,
  only: string[] | null,
): Promise<number> {
  let derived = 0;
  let rows: Last[];
  let after = "";
  do {
    rows = await lastOfEach(trx, after, only);
    await trx.raw(sqlFile("src/changes/sql/derive-editions.sql"), {
      rows: JSON.stringify(rows.map(derivedRow)),
    });
    derived += rows.length;
    after = rows.at(-1)?.documentId ?? after;
  } while (rows.length === BATCH);
  await trx.raw(sqlFile("src/changes/sql/derive-search.sql"), { only });
  return derived;
}

/** A document's last change, and the last edition that it has. */
interface Last {
  documentId: string;
  type: string;
  kind: ChangeKind;
  changeId: string;
  seq: string;
  version: number;
  slug: string | null;
  hash: string | null;
  /** Null for a killed one: its words are gone. */
  edition: Edition | null;
}

async function lastOfEach(
  trx: Knex.Transaction,
  after: string,
  only: string[] | null,
): Promise<Last[]> {
  const { rows } = await trx.raw<{ rows: Last[] }>(
    sqlFile("src/changes/sql/last-of-each.sql"),
    { after, only, limit: BATCH },
  );
  return rows;
}

function derivedRow({ edition, kind, ...last }: Last) {
  const row = { ...last, status: statusAfter(kind) };
  if (edition === null) return row;
  const { searchable, ...derived } = editionRow(edition);
  return {
    ...row,
    ...derived,
    // That of what readers had, also where words were taken out of it since.
    hash: last.hash,
    searchTitle: searchable.title,
    searchDeck: searchable.deck,
    searchQuoted: searchable.quoted,
    searchBody: searchable.body,
  };
}

async function deriveRowIds(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
): Promise<void> {
  for (const uid of NEWSROOM_UIDS) {
    const { type, drafts } = newsroomType(uid);
    await trx.raw(sqlFile("src/changes/sql/derive-row-ids.sql"), {
      documents: strapi.db.metadata.get(uid).tableName,
      type,
      drafts,
    });
  }
}
