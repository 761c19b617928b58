import { badRequest } from "./refusal";

const MAX_DEPTH = 64;

/** Reads a JSON text strictly: UTF-8 without slips (RFC 8259 section 8.1), and only text that PostgreSQL can hold. */
export function parseJson(bytes: Uint8Array): object {
  let value: unknown;
  try {
    value = JSON.parse(
      new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes),
    );
  } catch {
    throw badRequest("The body is not valid JSON in UTF-8");
  }
  if (typeof value !== "object" || value === null)
    throw badRequest("The body is a JSON object or array");
  checkStrings(value, 0);
  return value;
}

function checkStrings(value: unknown, depth: number): void {
  if (depth > MAX_DEPTH)
    throw badRequest(`JSON nests at most ${MAX_DEPTH} deep here`);
  if (typeof value === "string") checkText(value);
  else if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      checkText(key);
      checkStrings(inner, depth + 1);
    }
}

/** PostgreSQL has no place for NUL, nor for half of a surrogate pair. */
export function checkText(text: string): void {
  if (text.includes("\0"))
    throw badRequest("Text must not have a NUL character");
  if (/[\ud800-\udfff]/u.test(text))
    throw badRequest("Text must be valid Unicode");
}
