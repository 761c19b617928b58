import { createHash } from "node:crypto";

import type { Attributes, AttributesOf } from "../storable";

/** What the newsroom writes by itself: nobody can lose it. */
const NOT_TYPED = new Set([
  "byline",
  "clips",
  "wordCount",
  "readingMinutes",
  "datePublished",
  "dateModified",
  "deskState",
  "createdAt",
  "updatedAt",
  "publishedAt",
  "locale",
]);

/** A short hash of every field that people type, as a loaded row holds it: equal where the field says the same. */
export function fieldHashes(
  attributes: Attributes,
  attributesOf: AttributesOf,
  row: object,
): Record<string, string> {
  const values = new Map<string, unknown>(Object.entries(row));
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([name]) => values.has(name) && !NOT_TYPED.has(name))
      .map(([name, { type, component }]) => [
        name,
        hash(said(type, component, values.get(name), attributesOf)),
      ]),
  );
}

/** The names of the fields in which two saves differ. */
export function changedFields(
  before: Record<string, string>,
  after: Record<string, string>,
): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.filter((name) => before[name] !== after[name]);
}

const hash = (value: unknown) =>
  createHash("sha256")
    .update(JSON.stringify(value ?? null))
    .digest("base64url")
    .slice(0, 12);

/** A value without the ids of its rows, which change when nothing else does. */
function said(
  type: string,
  component: string | undefined,
  value: unknown,
  attributesOf: AttributesOf,
): unknown {
  if (value === null || value === undefined || value === "") return null;
  if (
    Array.isArray(value) &&
    ["relation", "component", "dynamiczone", "media"].includes(type)
  )
    return value.map((one: unknown) =>
      said(type, component, one, attributesOf),
    );
  if (!isRecord(value)) return value;
  switch (type) {
    case "relation":
      return value["documentId"];
    case "media":
      return value["id"];
    case "component":
      return parts(component ?? "", value, attributesOf);
    case "dynamiczone":
      return parts(String(value["__component"]), value, attributesOf);
    default:
      return value;
  }
}

const parts = (
  uid: string,
  value: Record<string, unknown>,
  attributesOf: AttributesOf,
) => [
  uid,
  Object.entries(attributesOf(uid)).map(([name, { type, component }]) => [
    name,
    said(type, component, value[name], attributesOf),
  ]),
];

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
