import type { Core } from "@strapi/strapi";
import type { Knex } from "knex";

import { inTransaction } from "../../database/in-transaction";
import { findRow } from "../../database/rows";
import { sqlFile } from "../../database/sql-file";
import { uploadService } from "../upload-service";

/**
 * Takes the pictures of a killed document out of the media library, files and rows, unless something else shows them.
 * May be called again: a file that is gone already is no failure, and its row goes last.
 */
export async function erasePictures(
  strapi: Core.Strapi,
  documentId: string,
): Promise<void> {
  await inTransaction(strapi, async (trx) => {
    const noted = await ids(trx, "lock-killed-pictures", { documentId });
    const used = await ids(trx, "pictures-in-use", { files: noted });
    for (const id of noted.filter((file) => !used.includes(file)))
      await erase(strapi, id);
    await trx.raw(statement("forget-killed-pictures"), { documentId });
  });
}

async function erase(strapi: Core.Strapi, id: number): Promise<void> {
  const file = await findRow<{ id: number }>(strapi, "plugin::upload.file", {
    where: { id },
  });
  if (file !== null) await uploadService(strapi).remove(file);
}

async function ids(
  trx: Knex.Transaction,
  name: string,
  parameters: Record<string, Knex.RawBinding>,
): Promise<number[]> {
  const { rows } = await trx.raw<{ rows: { id: number }[] }>(
    statement(name),
    parameters,
  );
  return rows.map(({ id }) => id);
}

const statement = (name: string) =>
  sqlFile(`src/editorial/operations/sql/${name}.sql`);
