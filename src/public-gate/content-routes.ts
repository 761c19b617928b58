import { checkListQuery, checkOneQuery } from "./check-query";
import type { Shape, Shapes } from "./public-shape";
import { PUBLIC_TYPES } from "./public-types";
import type { Checked, QueryBranch } from "./query-tree";
import { unknownParameter } from "./refusal";

/** An address under /api that the public may read. */
export interface ContentRoute {
  /** What its `data` is written as; null where a statement of its own lists all that goes out. */
  shape: Shape | null;
  check: (query: QueryBranch) => Record<string, Checked>;
  /** Whether it is answered by a single statement, which sees one moment by itself. */
  oneStatement?: true;
}

const DOCUMENT_ID = /^[a-z0-9]{24}$/;
const SLUG = /^[a-z0-9-]{1,200}$/;

/** Addresses that are no list of documents, by path. */
export type OwnRoutes = Readonly<Record<string, ContentRoute>>;

/** Finds the route of a path; null for every path that is not on the list. */
export function contentRoutes(shapes: Shapes, own: OwnRoutes) {
  const lists = new Map<string, Shape>();
  for (const { uid, path } of PUBLIC_TYPES) {
    const shape = shapes.get(uid);
    if (shape !== undefined) lists.set(path, shape);
  }

  return (path: string): ContentRoute | null => {
    if (Object.hasOwn(own, path)) return own[path] ?? null;
    const [, api, name = "", key, slug, ...rest] = path.split("/");
    const shape = lists.get(name);
    if (api !== "api" || shape === undefined || rest.length > 0) return null;
    if (key === undefined)
      return { shape, check: (query) => checkListQuery(shapes, shape, query) };
    if (name === "articles" && key === "by-slug" && slug !== undefined)
      return SLUG.test(slug)
        ? { shape, check: noParameters, oneStatement: true }
        : null;
    if (slug !== undefined || !DOCUMENT_ID.test(key)) return null;
    return { shape, check: (query) => checkOneQuery(shapes, shape, query) };
  };
}

function noParameters(query: QueryBranch): Record<string, Checked> {
  const [name] = query.keys();
  if (name !== undefined) throw unknownParameter(name, []);
  return {};
}
