/** The list with one entry moved by one place; unchanged at either end. */
export function moved(
  ids: readonly string[],
  id: string,
  by: -1 | 1,
): string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return [...ids];
  const rest = ids.filter((other) => other !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}
