import type { Core, UID } from "@strapi/strapi";

import { publicShapes, type Schema, type Shapes } from "./public-shape";
import { PUBLIC_TYPES } from "./public-types";

const known = new WeakMap<Core.Strapi, Shapes>();

/** The public shapes of a running newsroom; its schemas do not change while it runs. */
export function shapesOf(strapi: Core.Strapi): Shapes {
  const held = known.get(strapi);
  if (held !== undefined) return held;
  const uids = PUBLIC_TYPES.map(({ uid }) => uid);
  const shapes = publicShapes(uids, (uid) => schemaOf(strapi, uid));
  known.set(strapi, shapes);
  return shapes;
}

/** Strapi types the uids of its models one by one; here any of them will do. */
export const schemaOf = (strapi: Core.Strapi, uid: string): Schema =>
  strapi.getModel(uid as UID.Schema);

/** Where this newsroom is reached: links come from it, never from a request. */
export const publicUrl = (strapi: Core.Strapi) =>
  strapi.config.get<string>("server.url");
