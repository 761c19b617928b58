import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import type { Database } from "./database";

const COMPONENTS = path.resolve(__dirname, "../../../src/components");

/**
 * Rows that belong to nothing: components that no document holds, and places in a document that hold nothing. Strapi
 * deletes and writes them one table after another, so a publication that stopped half-way would leave some.
 */
export async function orphans(database: Database): Promise<string[]> {
  const joins = await database.rows<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = current_schema() AND table_name LIKE '%\\_cmps'`,
  );
  const held = joins
    .map(({ name }) => `SELECT cmp_id, component_type FROM "${name}"`)
    .join(" UNION ALL ");

  const found: string[] = [];
  for (const { uid, table } of componentTables()) {
    const [count] = await database.rows<{ loose: number; empty: number }>(
      `WITH held AS (SELECT cmp_id FROM (${held}) AS place WHERE component_type = $1)
       SELECT
         (SELECT count(*)::int FROM "${table}" WHERE id NOT IN (SELECT cmp_id FROM held WHERE cmp_id IS NOT NULL)) AS loose,
         (SELECT count(*)::int FROM held WHERE cmp_id NOT IN (SELECT id FROM "${table}")) AS empty`,
      [uid],
    );
    if (count?.loose)
      found.push(`${count.loose} rows of ${table} belong to no document`);
    if (count?.empty)
      found.push(`${count.empty} places lead to no row of ${table}`);
  }
  return found;
}

function componentTables(): { uid: string; table: string }[] {
  return readdirSync(COMPONENTS).flatMap((category) =>
    readdirSync(path.join(COMPONENTS, category)).map((file) => {
      const schema = JSON.parse(
        readFileSync(path.join(COMPONENTS, category, file), "utf8"),
      ) as { collectionName: string };
      const uid = `${category}.${path.basename(file, ".json")}`;
      return { uid, table: schema.collectionName };
    }),
  );
}
