import type { Core } from "@strapi/strapi";
import { errors } from "@strapi/utils";

import { ConflictError } from "../../changes/conflict-error";
import { reasonNow } from "../../changes/log/recording";
import { isWrite, type DocumentHook } from "../../changes/hooks/document-hook";
import {
  isNewsroomUid,
  newsroomType,
  type NewsroomUid,
} from "../../changes/newsroom-types";
import { oneStatement } from "../../database/one-statement";
import { takeBasedOn } from "./note-based-on";
import { stateOf } from "./record-save";
import { tellConflict, type Save } from "./tell-conflict";

/**
 * Two open windows cannot eat each other: a write that says which state it was made from is refused when that state is
 * old. Stands below the locks, so that what it compares with is committed and stays.
 */
export function staleWritesHook(strapi: Core.Strapi): DocumentHook {
  return async (call, next) => {
    const { uid, action, params } = call;
    const { documentId } = params;
    if (isNewsroomUid(uid) && isWrite(action) && documentId !== undefined)
      await refuseStaleRequest(strapi, uid, documentId);
    return next();
  };
}

/**
 * Compares what the request says of the document, if it was not compared yet: for those operations too that write rows
 * past the document service. With the document locked.
 *
 * @throws ConflictError
 */
export async function refuseStaleRequest(
  strapi: Core.Strapi,
  uid: NewsroomUid,
  documentId: string,
): Promise<void> {
  const state = takeBasedOn(strapi, documentId);
  if (state !== null) await refuseStale(strapi, uid, documentId, state);
}

/** @throws ConflictError that says who changed what, when the document stands otherwise than at `state`. */
async function refuseStale(
  strapi: Core.Strapi,
  uid: NewsroomUid,
  documentId: string,
  state: string,
): Promise<void> {
  const current = await stateOf(strapi, uid, documentId);
  // One that does not exist is answered by whoever looks for it.
  if (current === null || current === state) return;
  const { noun } = newsroomType(uid);
  const saves = await savesSince(strapi, documentId, state);
  if (state > current && !saves.some(({ base }) => base === true))
    throw new errors.ValidationError(
      `basedOn names a state that this ${noun} never had: it stands as of ${current}.`,
      { parameter: "basedOn" },
    );
  const me = reasonNow(strapi).actor?.id ?? null;
  const { message, details } = tellConflict(
    { documentId, noun, current, me },
    saves,
  );
  throw new ConflictError(message, details);
}

const savesSince = (strapi: Core.Strapi, documentId: string, state: string) =>
  oneStatement<Save>(strapi, "src/editorial/stale-writes/sql/saves-since.sql", {
    documentId,
    state,
  });
