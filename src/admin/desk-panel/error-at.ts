/**
 * An error of Strapi's form at one field. Where the path has a number it is an array with nothing else in it, because a
 * folded row opens for an array of errors only.
 */
export function errorAt(
  path: readonly string[],
  message: string,
): Record<string, unknown> {
  const [first = "", ...rest] = path;
  return { [first]: nested(rest, message) };
}

function nested(path: readonly string[], message: string): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return message;
  const inside = nested(rest, message);
  if (!/^\d+$/.test(first)) return { [first]: inside };
  const rows: unknown[] = [];
  rows[Number(first)] = inside;
  return rows;
}
