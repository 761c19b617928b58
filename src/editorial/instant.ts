/** An instant with its zone, as ISO 8601 and RFC 3339 write it. */
const INSTANT =
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** `value` in UTC with milliseconds, or null where it is no instant: a time without its zone is none. */
export function parseInstant(value: unknown): string | null {
  if (typeof value !== "string" || !INSTANT.test(value)) return null;
  const instant = new Date(value);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}

/** As an editor reads it: "2026-01-31 12:00:00 UTC". */
export const sayInstant = (instant: string | Date): string =>
  `${new Date(instant).toISOString().slice(0, 19).replace("T", " ")} UTC`;
