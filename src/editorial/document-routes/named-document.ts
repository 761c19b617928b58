import { errors } from "@strapi/utils";

import type { NewsroomUid } from "../../changes/newsroom-types";

const DOCUMENT_ID = /^[a-z0-9]{24}$/u;

/** Which document a path names, by its type's singular name and its id. */
export function namedDocument<Uid extends NewsroomUid>(
  { type = "", documentId = "" }: Record<string, string>,
  isUid: (uid: string) => uid is Uid,
): { uid: Uid; documentId: string } {
  const uid = `api::${type}.${type}`;
  if (!isUid(uid))
    throw new errors.NotFoundError(
      `“${type}” is no type of document to which this can be done.`,
    );
  if (!DOCUMENT_ID.test(documentId)) throw unknownDocument();
  return { uid, documentId };
}

export const unknownDocument = () =>
  new errors.NotFoundError("There is no document with this id.");
