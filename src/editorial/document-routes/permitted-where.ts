import type { Core } from "@strapi/strapi";

import type { NewsroomUid } from "../../changes/newsroom-types";

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

/**
 * Which rows of a type a role gives a right on, as the query engine's `where`: its conditions ("is creator") are in it.
 * Null where it gives it on none.
 */
export async function permittedWhere(
  strapi: Core.Strapi,
  right: DocumentRight,
  { ability, uid }: { ability: unknown; uid: NewsroomUid },
): Promise<object | null> {
  const checkers = strapi
    .plugin("content-manager")
    .service("permission-checker") as unknown as {
    create(who: { userAbility: unknown; model: string }): PermissionChecker;
  };
  const checker = checkers.create({ userAbility: ability, model: uid });
  if (checker.cannot[right]()) return null;
  const { where } = strapi
    .get<QueryParams>("query-params")
    .transform(uid, await checker.sanitizedQuery[right]({}));
  return where ?? {};
}
