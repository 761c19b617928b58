import type { Core } from "@strapi/strapi";
import type { Knex } from "knex";

import { inTransaction } from "../../database/in-transaction";
import { sqlFile } from "../../database/sql-file";
import { lockDocuments } from "../locks/lock-documents";
import {
  hasDrafts,
  NEWSROOM_UIDS,
  newsroomType,
  type NewsroomUid,
} from "../newsroom-types";
import { recordDocuments } from "./record-documents";
import { recordAs } from "./recording";
import { takeDownKilled } from "./take-down-killed";

const BATCH = 200;

/** The same number in every process: two that start at once take turns. */
const BACKFILL_LOCK = 7_201_003;

const REASON = {
  actor: { id: null, name: "Dateline" },
  why: "Found in the database without a record of it",
};

/**
 * Records what readers see, or once saw, and the log does not know of: documents that came into the database past the
 * document service (an import, the archive, a newsroom older than its log). What was killed comes down again instead.
 * Running it twice records nothing.
 */
export async function backfill(strapi: Core.Strapi): Promise<void> {
  await takeDownKilled(strapi);
  let recorded = 0;
  // By rank, so that nothing has to be looked at twice.
  for (const uid of NEWSROOM_UIDS) {
    let found: number;
    do {
      found = await recordAs(REASON, () => backfillBatch(strapi, uid));
      recorded += found;
    } while (found === BATCH);
    if (hasDrafts(uid)) recorded += await recordCameDown(strapi, uid);
  }
  if (recorded > 0)
    strapi.log.info(
      `Recorded what the log did not know of: documents, ${recorded}.`,
    );
}

async function backfillBatch(
  strapi: Core.Strapi,
  uid: NewsroomUid,
): Promise<number> {
  return inTransaction(strapi, async (trx) => {
    await trx.raw("SELECT pg_advisory_xact_lock(?)", [BACKFILL_LOCK]);
    const documentIds = await unrecorded(strapi, trx, uid);
    const type = newsroomType(uid).type;
    await lockDocuments(
      trx,
      documentIds.map((documentId) => ({ type, documentId, exclusive: true })),
    );
    await recordDocuments(strapi, uid, documentIds);
    return documentIds.length;
  });
}

/** What was public before there was a log stays what it is: taken down, and not new. */
async function recordCameDown(
  strapi: Core.Strapi,
  uid: NewsroomUid,
): Promise<number> {
  return inTransaction(strapi, async (trx) => {
    await trx.raw("SELECT pg_advisory_xact_lock(?)", [BACKFILL_LOCK]);
    const { rows } = await trx.raw<{ rows: { recorded: number }[] }>(
      sqlFile("src/changes/sql/record-came-down.sql"),
      {
        documents: strapi.db.metadata.get(uid).tableName,
        type: newsroomType(uid).type,
        actor: REASON.actor.name,
        why: REASON.why,
      },
    );
    return rows[0]?.recorded ?? 0;
  });
}

async function unrecorded(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  uid: NewsroomUid,
): Promise<string[]> {
  const { type, drafts } = newsroomType(uid);
  const { rows } = await trx.raw<{ rows: { documentId: string }[] }>(
    sqlFile("src/changes/sql/find-unrecorded.sql"),
    {
      documents: strapi.db.metadata.get(uid).tableName,
      date: drafts ? "date_published" : "created_at",
      type,
      drafts,
      limit: BATCH,
    },
  );
  return rows.map(({ documentId }) => documentId);
}
