import type { Core } from "@strapi/strapi";

import { oneStatement } from "../../database/one-statement";
import type { EditionStatus } from "../log/change";
import type { Edition } from "./edition";

/** What the log says of a document that is or was public. */
export interface RecordedEdition {
  documentId: string;
  type: string;
  status: EditionStatus;
  /** The number of its last edition. */
  version: number;
  /** Strapi's published row that was recorded last; null when it is not live. */
  rowId: number | null;
  slug: string | null;
  title: string | null;
  hash: string | null;
  /** Its last edition, also while it is withdrawn; null after a kill. */
  edition: Edition | null;
}

/** Null for what readers never had. */
export async function findEdition(
  strapi: Core.Strapi,
  documentId: string,
): Promise<RecordedEdition | null> {
  const found = await findEditions(strapi, [documentId]);
  return found.get(documentId) ?? null;
}

export async function findEditions(
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<Map<string, RecordedEdition>> {
  if (documentIds.length === 0) return new Map();
  const rows = await oneStatement<RecordedEdition>(
    strapi,
    "src/changes/sql/find-editions.sql",
    { documentIds: [...documentIds] },
  );
  return new Map(rows.map((row) => [row.documentId, row]));
}
