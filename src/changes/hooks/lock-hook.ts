import type { Core } from "@strapi/strapi";

import { inTransaction } from "../../database/in-transaction";
import { isWrite, type DocumentHook } from "./document-hook";
import { isNewsroomUid } from "../newsroom-types";
import { lockForWrite } from "../locks/lock-for-write";

/** Writers of one document take turns: each works on what the one before has committed. */
export function lockHook(strapi: Core.Strapi): DocumentHook {
  return async ({ uid, action, params }, next) => {
    if (
      isNewsroomUid(uid) &&
      isWrite(action) &&
      action !== "create" &&
      action !== "clone" &&
      params.documentId !== undefined
    ) {
      const { documentId } = params;
      const publishes =
        action === "publish" ||
        params.status === "published" ||
        isPublication(strapi);
      await inTransaction(strapi, (trx) =>
        lockForWrite(trx, uid, [documentId], { publishes }),
      );
    }
    return next();
  };
}

/**
 * The panel publishes in two steps within one transaction, a save and then a publication. The save takes the locks of both:
 * taken one after another they would be out of order, and a story and its quote would wait for each other.
 */
function isPublication(strapi: Core.Strapi): boolean {
  const path: unknown = strapi.requestContext.get()?.path;
  return typeof path === "string" && /\/actions\/publish\/?$/iu.test(path);
}
