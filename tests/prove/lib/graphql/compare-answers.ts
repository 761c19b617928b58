import type { GraphqlAnswer } from "./ask-graphql";

/** What differs between two answers to one query, or null: the data to the byte, and of errors the code and the place. */
export function compareAnswers(
  one: GraphqlAnswer,
  other: GraphqlAnswer,
): string | null {
  return (
    difference("status", one.status, other.status) ??
    difference("errors", failures(one), failures(other)) ??
    difference("data", one.data, other.data)
  );
}

const failures = ({ errors }: GraphqlAnswer) =>
  errors
    .map(({ path, extensions }) =>
      JSON.stringify([extensions?.code ?? null, path ?? null]),
    )
    .sort();

/** Where two values first part: objects have the same keys in the same order. */
function difference(at: string, one: unknown, other: unknown): string | null {
  if (isBranch(one) && isBranch(other)) {
    const keys = Object.keys(one).join();
    const others = Object.keys(other).join();
    if (Array.isArray(one) !== Array.isArray(other) || keys !== others)
      return `${at}: ${short(one)} and ${short(other)}`;
    for (const key of Object.keys(one)) {
      const found = difference(`${at}.${key}`, one[key], other[key]);
      if (found !== null) return found;
    }
    return null;
  }
  return Object.is(one, other)
    ? null
    : `${at}: ${short(one)} and ${short(other)}`;
}

const isBranch = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const short = (value: unknown) =>
  (JSON.stringify(value) ?? "nothing").slice(0, 400);
