/** What a form holds, by field. */
export type Values = Record<string, unknown>;

/** The fields whose values differ, as the form would send them. */
export function changedFields(before: Values, after: Values): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => !isSame(before[name], after[name]));
}

/** A cleared field is null, undefined or not there. */
export const isSame = (one: unknown, other: unknown) =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
