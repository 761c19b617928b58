import type { Core } from "@strapi/strapi";
import { errors } from "@strapi/utils";

import { inTransaction } from "../../database/in-transaction";
import { isNewsroomUid } from "../newsroom-types";
import { eachTried } from "./each-tried";
import { lockForWrite } from "./lock-for-write";

/** As many as one page of the panel's lists has: their locks are held until the last is done. */
const MOST = 100;

/** As far as the panel's bulk actions go through this service of the content manager. */
interface DocumentManager {
  publish(id: string, uid: string, options: object): Promise<unknown[]>;
  delete(id: string, uid: string, options: object): Promise<unknown>;
  unpublish(id: string, uid: string, options: object): Promise<unknown>;
  publishMany(
    uid: string,
    documentIds: string[],
    locale?: string | string[],
  ): Promise<number>;
  deleteMany(
    documentIds: string[],
    uid: string,
    options?: object,
  ): Promise<{ count: number }>;
  unpublishMany(
    documentIds: string[],
    uid: string,
    options?: object,
  ): Promise<{ count: number }>;
}

/**
 * Bulk actions of the panel, one document after the other, with all of them locked before the first is read.
 *
 * Strapi runs them side by side in one transaction: two stories that share a new quote would both publish it, and two
 * editors with overlapping selections would wait for each other in a circle. It has no seam for this, so the three methods of its
 * service are replaced; each is as it was, but for the order, and for what is said of those that are refused: all of them,
 * and not the first. All go through, or none.
 */
export function bulkInTurn(strapi: Core.Strapi): void {
  const manager = strapi
    .plugin("content-manager")
    .service("document-manager") as unknown as DocumentManager;

  const inTurn = (
    uid: string,
    done: string,
    selected: readonly string[],
    write: (documentId: string) => Promise<unknown>,
  ) => {
    const documentIds = [...new Set(selected)];
    if (documentIds.length > MOST)
      throw new errors.ValidationError(
        `At most ${MOST} are ${done} at once, and these are ${documentIds.length}.`,
      );
    return inTransaction(strapi, async (trx) => {
      if (!isNewsroomUid(uid))
        return counted(await oneByOne(documentIds, write));
      await lockForWrite(trx, uid, documentIds, { publishes: true });
      const what = { uid, done };
      return counted(await eachTried(strapi, trx, what, documentIds, write));
    });
  };

  manager.publishMany = async (uid, documentIds, locale) =>
    inTurn(uid, "published", documentIds, (documentId) =>
      manager.publish(documentId, uid, { locale, populate: {} }),
    );
  manager.deleteMany = async (documentIds, uid, options = {}) => ({
    count: await inTurn(uid, "deleted", documentIds, (documentId) =>
      manager.delete(documentId, uid, options),
    ),
  });
  manager.unpublishMany = async (documentIds, uid, options = {}) => ({
    count: await inTurn(uid, "withdrawn", documentIds, (documentId) =>
      manager.unpublish(documentId, uid, { ...options, populate: {} }),
    ),
  });
}

async function oneByOne(
  documentIds: readonly string[],
  write: (documentId: string) => Promise<unknown>,
): Promise<unknown[]> {
  const results: unknown[] = [];
  for (const documentId of documentIds) results.push(await write(documentId));
  return results;
}

const counted = (results: unknown[]) => results.flat().filter(Boolean).length;
