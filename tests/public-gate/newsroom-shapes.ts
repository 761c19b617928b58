import { publicShapes, type Shape } from "../../src/public-gate/public-shape";
import { PUBLIC_TYPES } from "../../src/public-gate/public-types";
import { schema } from "../support/canary/schemas";

/** The shapes of the newsroom's own types, from the files of their schemas. */
export const shapes = publicShapes(
  PUBLIC_TYPES.map(({ uid }) => uid),
  schema,
);

export function shapeOf(uid: string): Shape {
  const shape = shapes.get(uid);
  if (shape === undefined) throw new Error(`There is no shape ${uid}.`);
  return shape;
}

export const article = shapeOf("api::article.article");
