import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import type { Client } from "pg";

const ROOT = path.resolve(__dirname, "../..");

/** Differs from document to document, whoever makes them. */
const NUMBERS = ["id", "document_id", "slug"];
/** Who made it: the panel knows, a seed is nobody. */
const MAKERS = ["created_by_id", "updated_by_id"];

type Stored = Record<string, unknown>;

/**
 * All that is stored of one document, in each of its versions: its row, its components with theirs, and every link with
 * its order and what it leads to. It asks the database's own catalogue which tables belong to which, so that a table
 * nobody thought of is compared too.
 */
export async function storedDocument(
  database: Client,
  table: string,
  documentId: string,
): Promise<Stored> {
  const links = await linkTables(database);
  const tables = componentTables();

  async function stored(from: string, id: unknown, type: string) {
    const [row] = await select(database, from, "id", id);
    return {
      row: comparable(row ?? {}),
      links: await linksOf(from, id),
      components: await componentsOf(from, id),
      files: await filesOf(id, type),
    };
  }

  async function linksOf(from: string, id: unknown) {
    const found: Stored = {};
    for (const link of links.filter((one) => one.owner === from)) {
      const rows = await select(database, link.table, link.ownerColumn, id);
      const targets: Stored[] = [];
      for (const row of rows)
        targets.push({
          place: rows.filter((one) => isBefore(one, row)).length,
          leadsTo: await nameOf(link.target, row[link.targetColumn]),
        });
      found[link.table] = targets;
    }
    return found;
  }

  async function componentsOf(from: string, id: unknown) {
    if (!(await exists(database, `${from}_cmps`))) return [];
    const found: Stored[] = [];
    for (const row of await select(database, `${from}_cmps`, "entity_id", id)) {
      const { field, order, cmp_id, component_type } = row;
      const type = String(component_type);
      const of = await stored(tables[type] ?? "", cmp_id, type);
      found.push({ field, order, type, ...of });
    }
    return found;
  }

  async function filesOf(id: unknown, type: string) {
    const { rows } = await database.query<Stored>(
      `SELECT file_id, field, "order" FROM files_related_mph
       WHERE related_id = $1 AND related_type = $2 ORDER BY 2, 3`,
      [id, type],
    );
    return rows;
  }

  async function nameOf(target: string, id: unknown) {
    const [row] = await select(database, target, "id", id);
    const drafted = await hasDrafts(database, target);
    const { name, title, text, published_at } = row ?? {};
    const version = published_at === null ? "draft" : "live";
    return [target, name ?? title ?? text, drafted ? version : "no drafts"];
  }

  const versions = await select(database, table, "document_id", documentId);
  const found: Stored = {};
  for (const { id, published_at } of versions)
    found[published_at === null ? "draft" : "live"] = await stored(
      table,
      id,
      "",
    );
  return found;
}

function comparable(row: Stored): Stored {
  const kept = Object.entries(row)
    .filter(([column]) => ![...NUMBERS, ...MAKERS].includes(column))
    .map(([column, value]) => [
      column,
      value instanceof Date ? "a moment" : value,
    ]);
  return Object.fromEntries(kept);
}

async function select(
  database: Client,
  table: string,
  column: string,
  value: unknown,
): Promise<Stored[]> {
  const { rows } = await database.query<Stored>(
    `SELECT * FROM "${table}" WHERE "${column}" = $1 ORDER BY id`,
    [value],
  );
  return rows.sort(
    (one, other) =>
      fieldOf(one).localeCompare(fieldOf(other)) ||
      Number(isBefore(other, one)) - Number(isBefore(one, other)),
  );
}

const fieldOf = ({ field }: Stored) => (typeof field === "string" ? field : "");

/** Whether Strapi shows one link before another. The panel counts from 0 or from 1, as it was asked: only order counts. */
function isBefore(one: Stored, other: Stored): boolean {
  const orderOf = (row: Stored) =>
    Object.entries(row).find(([column]) => /^order$|_ord$/.test(column))?.[1];
  const [first, second] = [orderOf(one), orderOf(other)];
  return (
    typeof first === "number" && typeof second === "number" && first < second
  );
}

interface LinkTable {
  table: string;
  owner: string;
  ownerColumn: string;
  target: string;
  targetColumn: string;
}

/** Strapi names the two foreign keys of a link table "…_fk" on the owner's side and "…_ifk" on the other. */
async function linkTables(database: Client): Promise<LinkTable[]> {
  const { rows } = await database.query<LinkTable>(
    `SELECT CAST(CAST(own.conrelid AS regclass) AS text) AS table,
            CAST(CAST(own.confrelid AS regclass) AS text) AS owner,
            (SELECT attname FROM pg_attribute WHERE attrelid = own.conrelid AND attnum = own.conkey[1]) AS "ownerColumn",
            CAST(CAST(inverse.confrelid AS regclass) AS text) AS target,
            (SELECT attname FROM pg_attribute WHERE attrelid = inverse.conrelid AND attnum = inverse.conkey[1]) AS "targetColumn"
     FROM pg_constraint own
     JOIN pg_constraint inverse ON inverse.conrelid = own.conrelid AND inverse.conname LIKE '%\\_ifk'
     WHERE own.contype = 'f' AND own.conname LIKE '%\\_lnk\\_fk'
     ORDER BY 1`,
  );
  return rows;
}

async function exists(database: Client, table: string): Promise<boolean> {
  const { rows } = await database.query<{ found: boolean }>(
    "SELECT to_regclass($1) IS NOT NULL AS found",
    [table],
  );
  return rows[0]?.found === true;
}

const hasDrafts = async (database: Client, table: string) =>
  (
    await database.query(
      `SELECT 1 FROM "${table}" WHERE published_at IS NULL LIMIT 1`,
    )
  ).rows.length > 0;

/** "story.quote" is kept in components_story_quotes: the schemas say so. */
function componentTables(): Record<string, string> {
  const folder = path.join(ROOT, "src", "components");
  const tables: Record<string, string> = {};
  for (const category of readdirSync(folder))
    for (const file of readdirSync(path.join(folder, category))) {
      const schema = JSON.parse(
        readFileSync(path.join(folder, category, file), "utf8"),
      ) as { collectionName: string };
      tables[`${category}.${path.parse(file).name}`] = schema.collectionName;
    }
  return tables;
}
