/** The names as a byline prints them, in their order: "A", "A and B", "A, B and C". */
export function byline(names: readonly string[]): string {
  const printed = names
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const last = printed.at(-1);
  if (last === undefined) return "";
  return printed.length === 1
    ? last
    : `${printed.slice(0, -1).join(", ")} and ${last}`;
}
