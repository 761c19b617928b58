import type { Core } from "@strapi/strapi";

import type { Cause, ChangeKind } from "../../changes/log/change";
import { oneStatement } from "../../database/one-statement";

/** One line of a document's history. */
interface PastChange {
  /** The number of the edition that it brought, or of the last one where it took the document down. */
  version: number;
  kind: ChangeKind;
  at: string;
  who: string | null;
  why: string | null;
  /** The document whose change brought this one about. */
  cause: (Cause & { title: string | null }) | null;
  hasEdition: boolean;
}

interface ChangeRow extends Omit<PastChange, "at" | "cause"> {
  at: Date;
  cause: Cause | null;
  causeTitle: string | null;
  total: number;
}

interface Page {
  page: number;
  pageSize: number;
}

/** What happened to a document in public, newest first. */
export async function listChanges(
  strapi: Core.Strapi,
  documentId: string,
  { page, pageSize }: Page,
): Promise<{ changes: PastChange[]; pagination: Page & { total: number } }> {
  const rows = await oneStatement<ChangeRow>(
    strapi,
    "src/editorial/history/sql/changes-of-document.sql",
    { documentId, limit: pageSize, offset: (page - 1) * pageSize },
  );
  const total = rows[0]?.total ?? 0;
  return {
    changes: rows.map(pastChange),
    pagination: { page, pageSize, total },
  };
}

function pastChange({
  at,
  cause,
  causeTitle,
  total: _total,
  ...row
}: ChangeRow): PastChange {
  return {
    ...row,
    at: at.toISOString(),
    cause: cause && { ...cause, title: causeTitle },
  };
}
