import type { Core } from "@strapi/strapi";

import { inTransaction } from "../../database/in-transaction";
import { sqlFile } from "../../database/sql-file";
import type { Edition } from "./edition";
import { referencesOf } from "./references";
import type { ReferenceEdition } from "./whole-edition";

/** The reference data that an edition names, and what that names: all that `whole` puts in its place. */
export async function findReferences(
  strapi: Core.Strapi,
  edition: Edition,
): Promise<ReferenceEdition[]> {
  const { rows } = await inTransaction(strapi, (trx) =>
    trx.raw<{ rows: ReferenceEdition[] }>(
      sqlFile("src/changes/sql/find-references.sql"),
      { documentIds: referencesOf(edition).refs },
    ),
  );
  return rows;
}
