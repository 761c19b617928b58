import type { Core } from "@strapi/strapi";
import type { Knex } from "knex";

import { inTransaction } from "../../database/in-transaction";
import { sqlFile } from "../../database/sql-file";
import { findEditions, type RecordedEdition } from "../editions/find-edition";
import { loadEditions, type LoadedEdition } from "../editions/load-edition";
import { newsroomType, type NewsroomUid } from "../newsroom-types";
import { appendChanges, type NewChange } from "./append-changes";
import type { Cause, ChangeKind } from "./change";
import { kindOfChange } from "./kind-of-change";
import { noteChanges } from "./noted-changes";
import { reasonNow } from "./recording";

export interface Recording {
  /** Records a publication that says the same as the one before. */
  always?: boolean;
  cause?: Cause;
}

/** What was recorded of a document, and what the log said of it before. */
export interface Recorded {
  change: NewChange;
  before: RecordedEdition | null;
}

/**
 * Records what became of documents of one type in public: compares what is live now with what the log says, and appends the
 * differences. In the transaction that made the change, with the documents locked; the number of statements does not
 * depend on how many they are. Answers what it recorded: nothing of those of which readers see no difference.
 */
export async function recordDocuments(
  strapi: Core.Strapi,
  uid: NewsroomUid,
  documentIds: readonly string[],
  { always = false, cause }: Recording = {},
): Promise<Recorded[]> {
  return inTransaction(strapi, async (trx) => {
    const recorded = await findEditions(strapi, documentIds);
    const live = await loadEditions(strapi, uid, documentIds, "live");
    const { actor, why = null, kind } = reasonNow(strapi);
    const changes = documentIds.flatMap((documentId) => {
      const before = recorded.get(documentId) ?? null;
      const after = live.get(documentId) ?? null;
      const found =
        toldKind(kind, before, after) ??
        kindOfChange(before, after?.edition ?? null, always);
      if (found === null) return [];
      const type = newsroomType(uid).type;
      const change = changeOf(type, documentId, found, before, after);
      return { ...change, actor, why, cause: cause ?? null };
    });
    noteChanges(strapi, await appendChanges(trx, changes));
    const told = new Set(changes.map(({ documentId }) => documentId));
    const same = [...live].filter(([documentId]) => !told.has(documentId));
    await adoptRows(trx, recorded, new Map(same));
    return changes.map((change) => ({
      change,
      before: recorded.get(change.documentId) ?? null,
    }));
  });
}

/** Another row that says the same needs no record, only to be known. */
async function adoptRows(
  trx: Knex.Transaction,
  recorded: ReadonlyMap<string, RecordedEdition>,
  live: ReadonlyMap<string, LoadedEdition>,
): Promise<void> {
  const rows = [...live]
    .map(([documentId, { rowId }]) => ({ documentId, rowId }))
    .filter(({ documentId, rowId }) => {
      const known = recorded.get(documentId);
      return known?.status === "live" && known.rowId !== rowId;
    });
  if (rows.length > 0)
    await trx.raw(sqlFile("src/changes/sql/adopt-rows.sql"), {
      rows: JSON.stringify(rows),
    });
}

/** What an operation says it is, where that is possible: only what is down is killed. */
function toldKind(
  kind: ChangeKind | undefined,
  before: RecordedEdition | null,
  after: LoadedEdition | null,
): ChangeKind | null {
  if (kind !== "killed" || before === null || after !== null) return null;
  return before.status === "killed" ? null : kind;
}

function changeOf(
  type: string,
  documentId: string,
  kind: ChangeKind,
  before: RecordedEdition | null,
  after: LoadedEdition | null,
) {
  const slug = slugOf(after) ?? before?.slug ?? null;
  const moved =
    before?.status === "live" && after !== null && before.slug !== slug;
  const version = before?.version ?? 0;
  return {
    type,
    documentId,
    kind,
    version: after === null ? version : version + 1,
    slug,
    alias: moved ? before.slug : null,
    edition: after?.edition ?? null,
    rowId: after?.rowId ?? null,
  };
}

function slugOf(loaded: LoadedEdition | null): string | null {
  const document = loaded?.edition.document;
  return document !== undefined && "slug" in document ? document.slug : null;
}
