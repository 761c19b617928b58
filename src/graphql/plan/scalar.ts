import {
  type GraphQLEnumType,
  type GraphQLNamedType,
  isEnumType,
} from "graphql";

import { type Presenting, presentScalar } from "../../public-gate/present";
import type { Scalar } from "../../public-gate/public-shape";
import type { Read } from "./run";

/** Writes a value of a row, or of an edition, as its type in the schema says it. */
export function scalarRead(
  type: GraphQLNamedType,
  scalar: Scalar | undefined,
  how: Presenting,
): Read {
  if (isEnumType(type)) return enumRead(type);
  switch (scalar?.kind) {
    case "datetime":
      return (cell) => (typeof cell === "string" ? instant(cell) : null);
    case "blocks":
    case "formats":
    case "address":
      return (cell) =>
        cell === null || cell === undefined
          ? null
          : presentScalar(scalar, cell, how);
    case undefined: // documentId
    case "text":
    case "choice":
    case "integer":
    case "decimal":
    case "boolean":
    case "stories":
      return (cell) => cell ?? null;
  }
}

/** Values have other names in the schema, where a name has no hyphen. */
function enumRead(type: GraphQLEnumType): Read {
  const names = new Map<unknown, string>(
    type.getValues().map(({ value, name }) => [value, name]),
  );
  return (cell) => names.get(cell) ?? null;
}

const WITH_MILLISECONDS = 23;

/** PostgreSQL's timestamp in JSON, "2026-11-22T09:00:00.5", as an instant: our columns are in UTC. */
function instant(text: string): string {
  if (text.endsWith("Z")) return text;
  const whole = text.includes(".") ? text : `${text}.`;
  return `${whole.slice(0, WITH_MILLISECONDS).padEnd(WITH_MILLISECONDS, "0")}Z`;
}
