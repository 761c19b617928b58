import type { Core } from "@strapi/strapi";
import { errors } from "@strapi/utils";

import type { NewsroomUid } from "../../changes/newsroom-types";
import { findRows } from "../../database/rows";
import { unknownDocument } from "./named-document";

/** As the content manager's permissions are called. */
export type DocumentRight = "read" | "update" | "publish";

/** As much of the content manager's permission checker as is asked here; Strapi types it as "any method". */
interface PermissionChecker {
  cannot: Record<DocumentRight, () => boolean>;
  sanitizedQuery: Record<DocumentRight, (query: object) => Promise<object>>;
}

/** From a query as requests write it to one of the query engine. */
interface QueryParams {
  transform(uid: string, query: object): { where?: object };
}

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
  const checkers = strapi
    .plugin("content-manager")
    .service("permission-checker") as unknown as {
    create(who: { userAbility: unknown; model: string }): PermissionChecker;
  };
  const checker = checkers.create({ userAbility: ability, model: uid });
  if (rights.some((right) => checker.cannot[right]())) throw forbidden();

  const rows = await findRows(strapi, uid, { where: { documentId } });
  if (rows.length === 0) throw unknownDocument();
  const queryParams = strapi.get<QueryParams>("query-params");
  for (const right of rights) {
    const { where } = queryParams.transform(
      uid,
      await checker.sanitizedQuery[right]({}),
    );
    const allowed = await findRows(strapi, uid, {
      where: { $and: [{ documentId }, where ?? {}] },
    });
    if (allowed.length < rows.length) throw forbidden();
  }
}

const forbidden = () =>
  new errors.ForbiddenError("Your role does not allow this.");
