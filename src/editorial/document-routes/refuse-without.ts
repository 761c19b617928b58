import type { Core } from "@strapi/strapi";
import { errors } from "@strapi/utils";

import type { NewsroomUid } from "../../changes/newsroom-types";
import { findRows } from "../../database/rows";
import { unknownDocument } from "./named-document";
import { permittedWhere, type DocumentRight } from "./permitted-where";

interface Administrator {
  ability: unknown;
  uid: NewsroomUid;
  documentId: string;
}

/**
 * @throws ForbiddenError where a role does not give one of the rights on this document: its conditions ("is creator")
 * are asked of each row that the document has, draft and live.
 */
export async function refuseWithout(
  strapi: Core.Strapi,
  rights: readonly DocumentRight[],
  { ability, uid, documentId }: Administrator,
): Promise<void> {
  const wheres: object[] = [];
  for (const right of rights) {
    const where = await permittedWhere(strapi, right, { ability, uid });
    if (where === null) throw forbidden();
    wheres.push(where);
  }
  const rows = await findRows(strapi, uid, { where: { documentId } });
  if (rows.length === 0) throw unknownDocument();
  for (const where of wheres) {
    const allowed = await findRows(strapi, uid, {
      where: { $and: [{ documentId }, where] },
    });
    if (allowed.length < rows.length) throw forbidden();
  }
}

/** Whether a role gives all these rights on a document. */
export async function isAllowed(
  strapi: Core.Strapi,
  rights: readonly DocumentRight[],
  who: Administrator,
): Promise<boolean> {
  try {
    await refuseWithout(strapi, rights, who);
    return true;
  } catch (error) {
    if (error instanceof errors.ForbiddenError) return false;
    throw error;
  }
}

const forbidden = () =>
  new errors.ForbiddenError("Your role does not allow this.");
