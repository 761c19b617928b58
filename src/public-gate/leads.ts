import type { Core } from "@strapi/strapi";

import { findRows } from "../database/rows";
import { type Lead, leadIds } from "./present";
import type { Shape, Shapes } from "./public-shape";

/** The documentIds that the sections among the rows name as their leads. */
export function namedLeads(
  shapes: Shapes,
  shape: Shape,
  row: unknown,
): string[] {
  if (typeof row !== "object" || row === null) return [];
  const held = new Map<string, unknown>(Object.entries(row));
  const own = [...shape.scalars]
    .filter(([, { kind }]) => kind === "stories")
    .flatMap(([name]) => leadIds(held.get(name)));
  const inner = [...shape.parts].flatMap(([name, part]) => {
    if (part.kind === "zone") return [];
    const next = shapes.get(part.shape);
    return next === undefined
      ? []
      : [held.get(name)]
          .flat()
          .flatMap((value) => namedLeads(shapes, next, value));
  });
  return [...own, ...inner];
}

/** Those of the named stories that are live: an editor may put a story on top before it runs, and nobody is told. */
export async function liveLeads(
  strapi: Core.Strapi,
  ids: readonly string[],
): Promise<Map<string, Lead>> {
  if (ids.length === 0) return new Map();
  const rows = await findRows<Lead>(strapi, "api::article.article", {
    where: {
      documentId: { $in: [...new Set(ids)] },
      publishedAt: { $notNull: true },
    },
    select: ["documentId", "slug", "title"],
  });
  return new Map(
    rows.map(({ documentId, slug, title }) => [
      documentId,
      { documentId, slug, title },
    ]),
  );
}
