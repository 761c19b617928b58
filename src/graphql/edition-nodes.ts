import type { Core, UID } from "@strapi/strapi";
import type { GraphQLFieldResolver } from "graphql";

import { findRow } from "../database/rows";
import { DEFAULT_PAGE_SIZE } from "../public-gate/check-pagination";
import type { Shape } from "../public-gate/public-shape";

type Node = Record<string, unknown>;
type Args = Record<string, unknown>;
type Resolver = GraphQLFieldResolver<unknown, unknown, Args>;

/** Strapi's row of the document that a node is of. */
export type RowOf = (node: Node, shape: Shape) => Promise<unknown>;

/** What was read from an edition, and everything that was taken out of it. */
const nodes = new WeakSet<object>();

/**
 * A document with its relations, components and pictures in it, for the ordinary types of the schema to answer from:
 * nothing below it needs the database, unless it is asked for what no edition holds.
 */
export function fromEdition<Value>(value: Value): Value {
  for (const one of [value].flat())
    if (typeof one === "object" && one !== null) nodes.add(one);
  return value;
}

/**
 * A field with parts of its own (a relation, a component, a picture, a body, a page of stories): out of the edition where
 * its parent came from one, and otherwise, or when it is filtered or sorted, as for any row.
 */
export const editionFirst =
  (resolve: Resolver, name: string, shape: Shape, rowOf: RowOf): Resolver =>
  async (parent, args, context, info) => {
    if (!isFromEdition(parent)) return resolve(parent, args, context, info);
    const held = heldValue(parent, name, shape, args);
    return held === undefined
      ? resolve(await rowOf(parent, shape), args, context, info)
      : held;
  };

const isFromEdition = (parent: unknown): parent is Node =>
  typeof parent === "object" && parent !== null && nodes.has(parent);

function heldValue(
  node: Node,
  name: string,
  { parts }: Shape,
  { filters, sort, pagination }: Args,
): unknown {
  const key = name.replace(/_connection$/, "");
  const part = parts.get(key);
  if (part === undefined) return node[name];
  if (!(key in node)) return undefined;
  if (Object.keys(filters ?? {}).length > 0 || [sort ?? []].flat().length > 0)
    return undefined;
  const held = node[key];
  const value =
    part.kind !== "zone" && part.many && Array.isArray(held)
      ? held.slice(...windowOf(pagination ?? {}))
      : held;
  fromEdition(value);
  return name === key ? value : { nodes: value };
}

/** As Strapi reads the argument `pagination`, which was checked before. */
function windowOf(pagination: {
  page?: number;
  pageSize?: number;
  start?: number;
  limit?: number;
}): [number, number] {
  const { page = 1, pageSize, start, limit } = pagination;
  const size = limit ?? pageSize ?? DEFAULT_PAGE_SIZE;
  const from = start ?? (page - 1) * size;
  return [from, from + size];
}

/** Finds the row of a node's document, once for each node. */
export function rowsOf(strapi: Core.Strapi): RowOf {
  const known = new WeakMap<Node, Promise<unknown>>();
  return (node, { uid, drafts }) => {
    const row =
      known.get(node) ??
      findRow(strapi, uid as UID.ContentType, {
        where: {
          documentId: node["documentId"],
          ...(drafts && { publishedAt: { $notNull: true } }),
        },
      });
    known.set(node, row);
    return row;
  };
}
