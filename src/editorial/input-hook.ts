import type { Core, UID } from "@strapi/strapi";

import { isWrite, type DocumentHook } from "../changes/hooks/document-hook";
import { isNewsroomUid } from "../changes/newsroom-types";
import { refuse } from "./refuse";
import { unstorable, type Attributes } from "./storable";

/** What a caller sends, before anything is looked up or written: only what can be kept, and no identity of its own. */
export function inputHook(strapi: Core.Strapi): DocumentHook {
  const attributesOf = (uid: string): Attributes =>
    strapi.getModel(uid as UID.Schema)?.attributes ?? {};

  return async (call, next) => {
    const { uid, action, params } = call;
    if (!isNewsroomUid(uid) || !isWrite(action) || params.data === undefined)
      return next();

    refuse(unstorable(attributesOf(uid), params.data, attributesOf));
    // Who a document is, is drawn here: an id of the caller's choosing could be that of one which was deleted.
    const { id: _id, documentId: _documentId, ...data } = params.data;
    call.params = { ...params, data };
    return next();
  };
}
