import { badRequest } from "./refusal";

const MAX_DEPTH = 64;

/** Reads a body, which is an object or a list. */
export function parseJson(bytes: Uint8Array): object {
  const value = parseValue(bytes, "The body");
  if (typeof value !== "object" || value === null)
    throw badRequest("The body is a JSON object or array");
  return value;
}

/**
 * Reads a JSON text strictly: UTF-8 without slips (RFC 8259 section 8.1), each name of an object once (RFC 7493 section
 * 2.3), and only text that PostgreSQL can hold. `what` is what a refusal calls it.
 */
export function parseValue(bytes: Uint8Array, what: string): unknown {
  let text: string;
  let value: unknown;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
      bytes,
    );
    value = JSON.parse(text);
  } catch {
    throw badRequest(`${what} is not valid JSON in UTF-8`);
  }
  // Of two values under one name the last would be kept, without a word.
  if (namesIn(value, 0) !== namesWrittenIn(text))
    throw badRequest(`${what} has a name twice in one object`);
  return value;
}

/** How many names its objects have. */
function namesIn(value: unknown, depth: number): number {
  if (depth > MAX_DEPTH)
    throw badRequest(`JSON nests at most ${MAX_DEPTH} deep here`);
  if (typeof value === "string") checkText(value);
  if (typeof value !== "object" || value === null) return 0;
  let names = 0;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) {
      checkText(key);
      names += 1;
    }
    names += namesIn(inner, depth + 1);
  }
  return names;
}

/** How many there are in the text, which is JSON: strings that a colon follows. */
function namesWrittenIn(text: string): number {
  let names = 0;
  for (const [, colon] of text.matchAll(STRING)) if (colon) names += 1;
  return names;
}

const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"\s*(:)?/g;

/** PostgreSQL has no place for NUL, nor for half of a surrogate pair. */
export function checkText(text: string): void {
  if (text.includes("\0"))
    throw badRequest("Text must not have a NUL character");
  if (/[\ud800-\udfff]/u.test(text))
    throw badRequest("Text must be valid Unicode");
}
