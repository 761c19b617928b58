/** The field of each part of a body that a finding about the whole part is shown at. */
const MAIN_FIELDS: Record<string, string> = {
  "story.text": "body",
  "story.heading": "text",
  "story.quote": "quote",
  "story.clip": "clip",
  "story.picture": "image",
};

/**
 * The field of the form that a finding's path leads to: a whole part is shown at its main field, and words deep inside a
 * text at that text, because the form has no smaller field.
 */
export function fieldOf(
  path: readonly string[],
  values: Record<string, unknown>,
): string[] {
  const [zone, index, field] = path;
  const part = partAt(values[zone ?? ""], index);
  if (zone === undefined || index === undefined || part === null)
    return path.slice(0, 3);
  const main = field ?? MAIN_FIELDS[part];
  return main === undefined ? [zone, index] : [zone, index, main];
}

function partAt(parts: unknown, index: string | undefined): string | null {
  if (!Array.isArray(parts) || index === undefined) return null;
  const part: unknown = parts[Number(index)];
  return typeof part === "object" && part !== null && "__component" in part
    ? String(part.__component)
    : null;
}
