import type { Core } from "@strapi/strapi";
import { errors } from "@strapi/utils";

import {
  isNewsroomUid,
  newsroomType,
  NEWSROOM_TYPES,
  type NewsroomUid,
} from "../changes/newsroom-types";

/** How many of them a refusal names before it only counts. */
const NAMED = 5;
import { findRows } from "../database/rows";

interface Use {
  uid: NewsroomUid;
  documentId: string;
  title: string;
}

/** @throws ApplicationError that names the stories (or other live documents) which show this one. */
export async function refuseWhileShown(
  strapi: Core.Strapi,
  uid: NewsroomUid,
  documentId: string,
  verb: string,
): Promise<void> {
  const uses = await liveUses(strapi, uid, documentId);
  if (uses.length === 0) return;
  const named = uses
    .slice(0, NAMED)
    .map((use) => `the ${newsroomType(use.uid).noun} “${use.title}”`);
  const rest = uses.length > NAMED ? ` and ${uses.length - NAMED} more` : "";
  throw new errors.ApplicationError(
    `This ${newsroomType(uid).noun} cannot be ${verb} while readers see it in ${named.join(", ")}${rest}. Take it out there first.`,
    {
      shownBy: uses.map((use) => ({
        type: newsroomType(use.uid).noun,
        documentId: use.documentId,
        title: use.title,
      })),
    },
  );
}

/** The live documents that show a document, stories first: those whose published row names it. */
async function liveUses(
  strapi: Core.Strapi,
  uid: NewsroomUid,
  documentId: string,
): Promise<Use[]> {
  const uses = new Map<string, Use>();
  for (const { source, attribute } of relationsTo(strapi, uid)) {
    const { drafts, title } = newsroomType(source);
    const rows = await findRows<Record<string, unknown>>(strapi, source, {
      where: {
        [attribute]: { documentId },
        ...(drafts && { publishedAt: { $notNull: true } }),
      },
      select: ["documentId", title],
    });
    for (const row of rows) {
      const id = String(row["documentId"]);
      if (id === documentId) continue;
      uses.set(`${source} ${id}`, {
        uid: source,
        documentId: id,
        title: String(row[title]),
      });
    }
  }
  return [...uses.values()];
}

/** Every relation of the newsroom's types that points at `uid`; a story's body counts through its `quotes` and `clips`. */
function relationsTo(
  strapi: Core.Strapi,
  uid: NewsroomUid,
): { source: NewsroomUid; attribute: string }[] {
  return Object.keys(NEWSROOM_TYPES)
    .filter(isNewsroomUid)
    .flatMap((source) =>
      Object.entries<{ type: string; target?: string }>(
        strapi.contentType(source).attributes,
      )
        .filter(
          ([, attribute]) =>
            attribute.type === "relation" && attribute.target === uid,
        )
        .map(([attribute]) => ({ source, attribute })),
    );
}
