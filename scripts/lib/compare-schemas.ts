import { buildSchema, findBreakingChanges } from "graphql";

/**
 * Why the schema that is answered is not the one that is committed, as a person should be told; null where both say the
 * same. What breaks a frontend is named one by one.
 */
export function compareSchemas(
  committed: string,
  answered: string,
): string | null {
  if (committed === answered) return null;
  const breaking = findBreakingChanges(
    buildSchema(committed),
    buildSchema(answered),
  );
  const what =
    breaking.length === 0
      ? "schema.graphql is not what GraphQL answers; no frontend breaks."
      : `These changes break frontends:\n${breaking.map(({ description }) => `- ${description}`).join("\n")}`;
  return `${what}\n\nThis accepts it: npm run schema`;
}
