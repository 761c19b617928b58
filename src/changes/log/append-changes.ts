import type { Knex } from "knex";

import { sqlFile } from "../../database/sql-file";
import { editionRow } from "../editions/edition-row";
import type { Edition } from "../editions/edition";
import { statusAfter, type Cause, type ChangeKind } from "./change";
import type { Actor } from "./recording";

/** One change, before it has a place in the log. */
export interface NewChange {
  type: string;
  documentId: string;
  kind: ChangeKind;
  /** The number of the edition that it brings, or of the last one where it takes the document down. */
  version: number;
  /** The address that readers had before, where it leads to another now. */
  alias: string | null;
  /** Where it was last, for a change that brings no edition. */
  slug: string | null;
  edition: Edition | null;
  /** Strapi's published row; null where there is none. */
  rowId: number | null;
  actor: Actor | null;
  why: string | null;
  cause: Cause | null;
}

/** Appends changes of different documents, in their order; answers their ids, by which `seq` is found after commit. */
export async function appendChanges(
  trx: Knex.Transaction,
  changes: readonly NewChange[],
): Promise<string[]> {
  if (changes.length === 0) return [];
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    sqlFile("src/changes/sql/append-changes.sql"),
    { changes: JSON.stringify(changes.map(changeRow)) },
  );
  return rows.map(({ id }) => id);
}

/** A row of the parameter of append-changes.sql. */
function changeRow(change: NewChange, position: number) {
  const { type, documentId, kind, version, edition, rowId, why, cause } =
    change;
  const common = {
    position,
    type,
    documentId,
    kind,
    status: statusAfter(kind),
    version,
    slug: change.slug,
    aliases: change.alias === null ? [] : [change.alias],
    edition,
    rowId,
    actorId: change.actor?.id ?? null,
    actor: change.actor?.name ?? null,
    why,
    cause,
  };
  if (edition === null) return common;
  const { searchable, ...row } = editionRow(edition);
  return {
    ...common,
    ...row,
    searchTitle: searchable.title,
    searchDeck: searchable.deck,
    searchQuoted: searchable.quoted,
    searchBody: searchable.body,
  };
}
