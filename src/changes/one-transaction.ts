import type { Core } from "@strapi/strapi";

import { inTransaction } from "../database/in-transaction";
import { ConflictError } from "./conflict-error";
import { isWrite, type DocumentHook } from "./document-hook";
import { isNewsroomUid } from "./newsroom-types";

/**
 * Whatever a write to a document brings with it (derived fields, addresses, parts that go out together) is one
 * transaction with it. Strapi opens one for each call; this opens it around the middlewares too.
 */
export function oneTransaction(strapi: Core.Strapi): DocumentHook {
  return (call, next) => {
    if (!isNewsroomUid(call.uid) || !isWrite(call.action)) return next();
    return inTransaction(strapi, () => next()).catch(tellCollision);
  };
}

/** PostgreSQL ends one of two writers who would wait for each other for ever, and one of two who write the same row. */
const COLLISIONS = ["40P01", "40001"];

function tellCollision(error: unknown): never {
  const code =
    error instanceof Error && "code" in error ? error.code : undefined;
  if (typeof code === "string" && COLLISIONS.includes(code))
    throw new ConflictError(
      "Somebody else was changing this at the same moment. Nothing was saved: please try again.",
    );
  throw error;
}
