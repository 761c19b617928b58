import type { Core } from "@strapi/strapi";
import { errors } from "@strapi/utils";

import type { Edition } from "../../changes/editions/edition";
import type { ChangeKind } from "../../changes/log/change";
import { GoneError } from "../../changes/gone-error";
import { oneStatement } from "../../database/one-statement";

export interface PastEdition {
  version: number;
  kind: ChangeKind;
  at: string;
  who: string | null;
  why: string | null;
  edition: Edition;
}

interface EditionRow extends Omit<PastEdition, "at" | "edition"> {
  at: Date;
  edition: Edition | null;
  killed: boolean;
}

/**
 * An edition of a document by its number, as readers had it.
 *
 * @throws NotFoundError where there never was one with this number; a 410 where the document was killed.
 */
export async function readVersion(
  strapi: Core.Strapi,
  documentId: string,
  version: number,
): Promise<PastEdition> {
  const [row] = await oneStatement<EditionRow>(
    strapi,
    "src/editorial/history/sql/edition-of-version.sql",
    { documentId, version },
  );
  if (row === undefined)
    throw new errors.NotFoundError(`There is no edition ${version} of this.`);
  const { at, edition, killed, ...rest } = row;
  if (killed || edition === null)
    throw new GoneError("This was killed: its editions are not kept.");
  return { ...rest, at: at.toISOString(), edition };
}
