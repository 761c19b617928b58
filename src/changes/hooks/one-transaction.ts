import type { Core } from "@strapi/strapi";

import { inTransaction } from "../../database/in-transaction";
import { tellCollision } from "../collision-error";
import { isWrite, type DocumentHook } from "./document-hook";
import { isNewsroomUid } from "../newsroom-types";

/**
 * Whatever a write to a document brings with it (derived fields, addresses, parts that go out together) is one
 * transaction with it. Strapi opens one for each call; this opens it around the middlewares too.
 */
export function oneTransaction(strapi: Core.Strapi): DocumentHook {
  return (call, next) => {
    if (!isNewsroomUid(call.uid) || !isWrite(call.action)) return next();
    return inTransaction(strapi, () => next()).catch((error: unknown) => {
      throw tellCollision(error);
    });
  };
}
