import type { Core } from "@strapi/strapi";
import type { Knex } from "knex";

import { reasonNow } from "../../changes/log/recording";
import { newsroomType, type DraftedUid } from "../../changes/newsroom-types";
import { oneStatement } from "../../database/one-statement";
import { sqlFile } from "../../database/sql-file";

/** The last that was said between who writes and who edits. */
export interface Handover {
  kind: "ready" | "sent-back";
  by: string | null;
  at: string;
  comment: string | null;
}

/** The last hand-over of a document; null where it went out or came down since. */
export async function openHandover(
  strapi: Core.Strapi,
  documentId: string,
): Promise<Handover | null> {
  const [open] = await oneStatement<Handover>(
    strapi,
    "src/editorial/handover/sql/open-handover.sql",
    { documentId },
  );
  return open ?? null;
}

/** In the name of who asks, and with the document locked: its state follows at once. */
export async function insertHandover(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  uid: DraftedUid,
  documentId: string,
  { kind, comment }: Pick<Handover, "kind" | "comment">,
): Promise<void> {
  await trx.raw(sqlFile("src/editorial/handover/sql/insert-handover.sql"), {
    ...byWhom(strapi, uid, documentId),
    kind,
    comment,
  });
}

/** With the changes that were handed over, what was said of them is gone. */
export async function endHandover(
  strapi: Core.Strapi,
  uid: DraftedUid,
  documentId: string,
): Promise<void> {
  await oneStatement(
    strapi,
    "src/editorial/handover/sql/end-handover.sql",
    byWhom(strapi, uid, documentId),
  );
}

/** What is handed over, and in whose name. */
function byWhom(strapi: Core.Strapi, uid: DraftedUid, documentId: string) {
  const { actor } = reasonNow(strapi);
  return {
    type: newsroomType(uid).type,
    documentId,
    actorId: actor?.id ?? null,
    actor: actor?.name ?? null,
  };
}
