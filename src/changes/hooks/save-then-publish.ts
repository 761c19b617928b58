import type { Core } from "@strapi/strapi";

import { documentIdOf, type DocumentHook } from "./document-hook";
import { hasDrafts } from "../newsroom-types";

/**
 * `create` and `update` with `status: "published"` publish from inside, past every hook. Here such a call becomes what it
 * means, a save and a publication, so that what watches publications sees this one.
 */
export function saveThenPublish(strapi: Core.Strapi): DocumentHook {
  return async (call, next) => {
    const { uid, action, params } = call;
    if (
      !hasDrafts(uid) ||
      (action !== "create" && action !== "update") ||
      params.status !== "published"
    )
      return next();

    call.params = { ...params, status: "draft" };
    const saved = await next();
    const documentId = documentIdOf(call, saved);
    if (saved === null || documentId === null) return saved;
    // What the caller asked to get back travels on; its type is the caller's business.
    const { fields, populate } = params;
    const publication = { documentId, fields, populate } as {
      documentId: string;
    };
    const { entries } = await strapi.documents(uid).publish(publication);
    return entries[0] ?? saved;
  };
}
