import type { Ref } from "./edition";

/** A row as Strapi's query engine gives it: what a field holds is known only once it was looked at. */
export type Row = Readonly<Record<string, unknown>>;

export const text = (value: unknown): string | null =>
  typeof value === "string" ? value : null;

export const number = (value: unknown): number | null =>
  typeof value === "number" ? value : null;

export const flag = (value: unknown): boolean | null =>
  typeof value === "boolean" ? value : null;

/** ISO 8601, UTC, milliseconds. */
export function instant(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString();
  return typeof value === "string" ? value : null;
}

export function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A single component, or null. */
export const one = <Built>(
  value: unknown,
  build: (row: Row) => Built,
): Built | null => (isRow(value) ? build(value) : null);

/** The components of a list, in order. */
export const many = <Built>(
  value: unknown,
  build: (row: Row) => Built,
): Built[] => (Array.isArray(value) ? value.filter(isRow).map(build) : []);

export function ref(value: unknown): Ref | null {
  const documentId = isRow(value) ? text(value["documentId"]) : null;
  return documentId === null ? null : { documentId };
}

export const refs = (value: unknown): Ref[] =>
  Array.isArray(value)
    ? value.map(ref).filter((found): found is Ref => found !== null)
    : [];

/** Every document has one; a row without is no document. */
export const documentIdOf = (row: Row): string => text(row["documentId"]) ?? "";
