import type { Problem } from "./rules/problem";

/** As much of a schema as says what a field can hold. */
interface Attribute {
  type: string;
  component?: string;
}

export type Attributes = Record<string, Attribute>;

/** The attributes of a component, by its uid. */
export type AttributesOf = (uid: string) => Attributes;

const INT4 = 2_147_483_647;
/** Strapi keeps decimals as numeric(10, 2). */
const DECIMAL = 99_999_999.99;
const DOCUMENT_ID = /^[a-z0-9]{24}$/u;

/**
 * What no column can hold, named before anything is written. PostgreSQL would refuse it too, but by ending the
 * transaction in which Strapi is still validating the other fields.
 */
export function unstorable(
  attributes: Attributes,
  data: unknown,
  attributesOf: AttributesOf,
): Problem[] {
  if (!isRecord(data)) return [];
  return Object.entries(data).flatMap(([name, value]) => {
    const attribute = attributes[name];
    if (attribute === undefined || value === null || value === undefined)
      return [];
    return problemsOf(attribute, value, attributesOf).map((problem) => ({
      ...problem,
      path: [name, ...problem.path],
    }));
  });
}

function problemsOf(
  attribute: Attribute,
  value: unknown,
  attributesOf: AttributesOf,
): Problem[] {
  switch (attribute.type) {
    case "relation":
    case "media":
      return namesDocuments(value)
        ? []
        : [problem("Choose it from the list: what arrived names no document.")];
    case "integer":
      return fits(value, INT4) ? [] : [tooLarge(value)];
    case "decimal":
      return fits(value, DECIMAL) ? [] : [tooLarge(value)];
    case "json":
      return typeof value === "string"
        ? [problem("This is a list, and what arrived is text.")]
        : [];
    case "component":
      return parts(value).flatMap(([path, part]) =>
        under(
          path,
          unstorable(
            attributesOf(attribute.component ?? ""),
            part,
            attributesOf,
          ),
        ),
      );
    case "dynamiczone":
      return parts(value).flatMap(([path, part]) => {
        const uid = isRecord(part) ? part["__component"] : undefined;
        return typeof uid === "string"
          ? under(path, unstorable(attributesOf(uid), part, attributesOf))
          : [];
      });
    default:
      return [];
  }
}

/** Every form in which Strapi takes relations: an id, a list, `set`, `connect` and `disconnect`, with positions. */
function namesDocuments(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(namesDocuments);
  if (!isRecord(value)) return value === null || isReference(value);
  return Object.entries(value).every(([key, inner]) => {
    if (["id", "documentId", "before", "after"].includes(key))
      return inner === null || inner === undefined || isReference(inner);
    if (["set", "connect", "disconnect"].includes(key))
      return namesDocuments(inner);
    return key !== "position" || !isRecord(inner) || namesDocuments(inner);
  });
}

function isReference(value: unknown): boolean {
  if (typeof value === "number") {
    return Number.isInteger(value) && value > 0 && value <= INT4;
  }
  if (typeof value !== "string") return false;
  return (
    DOCUMENT_ID.test(value) ||
    (/^\d{1,10}$/u.test(value) && Number(value) <= INT4)
  );
}

const fits = (value: unknown, limit: number) =>
  Math.abs(Number(value)) <= limit || Number.isNaN(Number(value));

/** A component, or each of a list of them with its number. */
function parts(value: unknown): [string[], unknown][] {
  return Array.isArray(value)
    ? value.map((part: unknown, index) => [[String(index)], part])
    : [[[], value]];
}

const under = (path: string[], problems: Problem[]) =>
  problems.map((one) => ({ ...one, path: [...path, ...one.path] }));
const problem = (message: string): Problem => ({ path: [], message });
const tooLarge = (value: unknown) =>
  problem(`This number is too large to be kept: ${String(value)}.`);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
