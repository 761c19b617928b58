import type { Core } from "@strapi/strapi";

import { isWrite, type DocumentHook } from "../../changes/hooks/document-hook";
import { hasDrafts, newsroomType } from "../../changes/newsroom-types";
import { takeOff, takeOffSaved } from "./take-off";

/** Takes a plan off in the transaction of the write that makes it void, below the locks: what was approved is what goes out. */
export function schedulesHook(strapi: Core.Strapi): DocumentHook {
  return async (call, next) => {
    const { uid, action, params } = call;
    const { documentId } = params;
    const result = await next();
    if (!hasDrafts(uid) || !isWrite(action) || documentId === undefined)
      return result;

    switch (action) {
      case "update":
      case "discardDraft":
        await takeOffSaved(strapi, documentId, newsroomType(uid).noun);
        break;
      case "publish":
        await takeOff(strapi, documentId, ["publish"], "published it");
        break;
      case "unpublish":
        await takeOff(
          strapi,
          documentId,
          ["publish", "withdraw"],
          "took it down",
        );
        break;
      case "delete":
        await takeOff(
          strapi,
          documentId,
          ["publish", "withdraw"],
          "deleted it",
        );
        break;
      case "create":
      case "clone":
        break;
    }
    return result;
  };
}
