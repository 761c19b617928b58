import type { Part, Scalar, Shape, Shapes } from "./public-shape";
import { presentBlocks } from "./present-blocks";
import {
  presentFormats,
  presentSizes,
  type AbsoluteUrl,
} from "./present-media";

type Row = Record<string, unknown>;

/** A story as a list of leads names it. */
export interface Lead {
  documentId: string;
  slug: string;
  title: string;
}

export interface Presenting {
  shapes: Shapes;
  absolute: AbsoluteUrl;
  /** The live stories among those that a section's list names, by documentId. */
  leads: ReadonlyMap<string, Lead>;
}

/** One row as the public sees it. It lists what goes out; whatever else the row holds stays. */
export function present(
  shape: Shape,
  row: unknown,
  how: Presenting,
): Row | null {
  if (!isRow(row)) return null;
  const out: Row = {};
  if (shape.document && typeof row["documentId"] === "string")
    out["documentId"] = row["documentId"];
  for (const [name, scalar] of shape.scalars)
    if (row[name] !== undefined)
      out[name] = presentScalar(scalar, row[name], how);
  for (const [name, { from }] of shape.derived)
    if (from.every((field) => row[field] !== undefined))
      out[name] = presentSizes(row, how.absolute);
  for (const [name, part] of shape.parts)
    if (row[name] !== undefined) out[name] = presentPart(part, row[name], how);
  return out;
}

/** The documentIds of all leading stories in the rows, so that one look-up finds those that are live. */
export function leadIds(value: unknown): string[] {
  return Array.isArray(value)
    ? value.filter((id): id is string => typeof id === "string")
    : [];
}

export function presentScalar(
  scalar: Scalar,
  value: unknown,
  how: Presenting,
): unknown {
  if (value === null) return scalar.kind === "stories" ? [] : null;
  switch (scalar.kind) {
    case "address":
      return typeof value === "string" ? how.absolute(value) : null;
    case "formats":
      return presentFormats(value, how.absolute);
    case "blocks":
      return presentBlocks(value);
    case "stories":
      return leadIds(value).flatMap((id) => how.leads.get(id) ?? []);
    case "datetime":
      return value instanceof Date ? value.toISOString() : value;
    case "text":
    case "choice":
    case "integer":
    case "decimal":
    case "boolean":
      return typeof value === "object" ? null : value;
  }
}

function presentPart(part: Part, value: unknown, how: Presenting): unknown {
  if (part.kind === "zone") {
    return rows(value).flatMap((block) => {
      const uid = block["__component"];
      const shape =
        typeof uid === "string" && part.components.includes(uid)
          ? how.shapes.get(uid)
          : undefined;
      return shape === undefined
        ? []
        : { __component: uid, ...present(shape, block, how) };
    });
  }
  const shape = how.shapes.get(part.shape);
  if (shape === undefined) return null;
  return part.many
    ? rows(value).map((row) => present(shape, row, how))
    : present(shape, value, how);
}

const rows = (value: unknown): Row[] =>
  Array.isArray(value) ? value.filter(isRow) : [];

function isRow(value: unknown): value is Row {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date)
  );
}
