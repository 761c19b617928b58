import type { Client } from "pg";

/** Every row of what editors make, table by table, for comparing; what the server keeps for itself is left out. */
export async function storedRows(
  database: Client,
): Promise<Record<string, string[]>> {
  const { rows } = await database.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables
     WHERE schemaname = 'public' AND tablename !~ '^(admin|strapi)_' ORDER BY 1`,
  );
  const stored: Record<string, string[]> = {};
  for (const { name } of rows) {
    const table = await database.query<{ row: string }>(
      `SELECT CAST(t AS text) AS row FROM "${name}" t ORDER BY 1`,
    );
    stored[name] = table.rows.map(({ row }) => row);
  }
  return stored;
}
