import type { Core } from "@strapi/strapi";
import { errors } from "@strapi/utils";
import type { Knex } from "knex";

import { deriveAgain } from "../../changes/log/rebuild-editions";
import { recordDocument } from "../../changes/log/record-document";
import { inTransaction } from "../../database/in-transaction";
import { sqlFile } from "../../database/sql-file";
import { refuseWhileShown } from "../live-use";
import { takeOff } from "../schedule/take-off";
import { lastAddress } from "../standing/in-public";
import { operate, type Operation, type Standing } from "./operate";

/**
 * Takes a document down for good, whether it is live or withdrawn. Its words leave every edition, its own and those of
 * stories that once held it; the pictures that nothing else shows follow at once: see erase-pictures.ts.
 */
export function kill(
  strapi: Core.Strapi,
  { confirm, ...operation }: Operation & { why: string; confirm: string },
): Promise<Standing> {
  const { uid, documentId } = operation;
  const killing = { ...operation, kind: "killed" } as const;
  return operate(strapi, killing, async ({ status, slug }) => {
    await refuseUnconfirmed(strapi, operation, slug, confirm);
    await refuseWhileShown(strapi, uid, documentId, "killed");
    await inTransaction(strapi, async (trx) => {
      // 1. While its rows and editions still say which they are.
      await trx.raw(statement("note-killed-pictures"), { documentId });
      // 2. Down, and recorded as killed: by the hooks of the document service, or here where it was down already.
      if (status === "live")
        await strapi.documents(uid).unpublish({ documentId });
      else await recordDocument(strapi, uid, documentId);
      await takeOff(strapi, documentId, ["publish", "withdraw"], "killed it");
      // 3. Out of the log, out of what is derived from it, and out of what became of schedules.
      await trx.raw(statement("clear-outcomes"), { documentId });
      await trx.raw(statement("clear-editions"), { documentId });
      await trx.raw(statement("clear-part"), { documentId });
      await trx.raw(statement("clear-schedules"), { documentId });
      await deriveAgain(trx, await withdrawnHolders(trx, documentId));
    });
  });
}

/** A kill cannot be taken back, so who kills types what is killed: its address, or the word where it has none. */
async function refuseUnconfirmed(
  strapi: Core.Strapi,
  { uid, documentId }: Operation,
  slug: string | null,
  confirm: string,
): Promise<void> {
  const address = await lastAddress(strapi, uid, documentId, slug);
  if (confirm === (address ?? "kill")) return;
  const message =
    address === null
      ? "To kill this, type the word: kill"
      : `To kill this, type its address: ${address}`;
  throw new errors.ValidationError(message, {
    errors: [{ path: ["confirm"], message, name: "ValidationError" }],
  });
}

async function withdrawnHolders(
  trx: Knex.Transaction,
  documentId: string,
): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { documentId: string }[] }>(
    statement("withdrawn-holders"),
    { documentId },
  );
  return rows.map((row) => row.documentId);
}

const statement = (name: string) =>
  sqlFile(`src/editorial/operations/sql/${name}.sql`);
