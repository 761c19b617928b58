import { wasGivenUp } from "../database/in-time";
import { type Refusal, tookTooLong, unavailable } from "./refusal";

/** How a connection is not there, or breaks: as Node calls it. */
const OF_NETWORK = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
]);
/**
 * The same as PostgreSQL calls it: it is stopping, starting, or ends a connection; class 53, it has no more connections,
 * memory or disk; class 08, a connection failed (https://www.postgresql.org/docs/current/errcodes-appendix.html).
 */
const OF_DATABASE = /^(57P0[1235]|53...|08...)$/;
/** The same from the libraries between, which have no codes. */
const OF_CLIENT =
  /(Connection (terminated|ended)[\w ]*|timeout exceeded when trying to connect|timeout expired|Client [\w ]+ is not queryable)$/;

/** Why the database could not be asked at all; null where an error is about something else. */
export function whyAway(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  // All connections are at work, and none became free in time.
  if (error.name === "KnexTimeoutError") return error.name;
  const code = "code" in error ? error.code : undefined;
  if (typeof code !== "string") return OF_CLIENT.exec(error.message)?.[0] ?? null; // prettier-ignore
  // What is fatal ends the connection, or refuses one.
  const isFatal =
    "severity" in error && /^(FATAL|PANIC)$/.test(String(error.severity));
  return isFatal || OF_NETWORK.has(code) || OF_DATABASE.test(code)
    ? code
    : null;
}

/** An error of which the same request may know nothing a little later, as a refusal; null for all others. `limit` is the time that an answer may take. */
export function askAgainLater(error: unknown, limit: number): Refusal | null {
  if (wasGivenUp(error)) return tookTooLong(limit);
  return whyAway(error) === null ? null : unavailable();
}
