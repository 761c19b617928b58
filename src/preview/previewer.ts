import type { Core } from "@strapi/strapi";

import type { NewsroomUid } from "../changes/newsroom-types";
import { findRow, findRows } from "../database/rows";

/**
 * Which rows of a type a role lets somebody read, as the query engine's `where`; null for none. It is the desk's way of
 * asking, and comes from src/index.ts.
 */
export type Readable = (who: {
  ability: unknown;
  uid: NewsroomUid;
}) => Promise<object | null>;

/** Whoever looks at a preview, as far as the roles know him. */
export interface Previewer {
  id: number;
  ability: unknown;
}

/** Strapi types its services as "any method": this is what is asked of the one for permissions, as its own sign-in does. */
interface Permissions {
  engine: { generateUserAbility(user: object): Promise<unknown> };
}

/** Who asks the panel now; null beside a request of the panel. */
export function askingNow(strapi: Core.Strapi): Previewer | null {
  const state = strapi.requestContext.get()?.state;
  const user: unknown = state?.["user"];
  const isSomebody =
    typeof user === "object" &&
    user !== null &&
    "id" in user &&
    typeof user.id === "number";
  return isSomebody
    ? { id: user.id as number, ability: state?.["userAbility"] }
    : null;
}

/** Who once asked, with the rights that he has now; null for who may not sign in any more. */
export async function askedOnce(
  strapi: Core.Strapi,
  id: number,
): Promise<Previewer | null> {
  const user = await findRow<{ isActive?: boolean; blocked?: boolean }>(
    strapi,
    "admin::user",
    { where: { id }, populate: ["roles"] },
  );
  if (user?.isActive !== true || user.blocked === true) return null;
  const { engine } = strapi.service(
    "admin::permission",
  ) as unknown as Permissions;
  return { id, ability: await engine.generateUserAbility(user) };
}

/** Of these documents, those whose drafts he may read. */
export async function readableDrafts(
  strapi: Core.Strapi,
  readable: Readable,
  { ability }: Previewer,
  uid: NewsroomUid,
  documentIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (documentIds.length === 0) return new Set();
  const where = await readable({ ability, uid });
  if (where === null) return new Set();
  const rows = await findRows<{ documentId: string }>(strapi, uid, {
    select: ["documentId"],
    where: {
      $and: [{ documentId: { $in: documentIds }, publishedAt: null }, where],
    },
  });
  return new Set(rows.map(({ documentId }) => documentId));
}
