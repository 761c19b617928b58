import type { Knex } from "knex";

import type { Row } from "./row";

/**
 * Writes rows in a few statements, one a table. Tables are filled in the order in which `rows` first names them,
 * so an entry comes before what links to it.
 */
export async function insertRows(
  trx: Knex.Transaction,
  rows: readonly Row[],
): Promise<void> {
  const tables = byTable(rows);
  for (const [table, ofTable] of tables) await giveNumbers(trx, table, ofTable);
  for (const [table, ofTable] of tables) await insert(trx, table, ofTable);
}

function byTable(rows: readonly Row[]): Map<string, Row[]> {
  const tables = new Map<string, Row[]>();
  for (const row of rows) {
    const ofTable = tables.get(row.table);
    if (ofTable === undefined) tables.set(row.table, [row]);
    else ofTable.push(row);
  }
  return tables;
}

/** From the table's own sequence: what is made in the panel afterwards goes on from there. */
async function giveNumbers(
  trx: Knex.Transaction,
  table: string,
  rows: readonly Row[],
): Promise<void> {
  const { rows: drawn } = await trx.raw<{ rows: { id: string }[] }>(
    "SELECT nextval(pg_get_serial_sequence(?, 'id')) AS id FROM generate_series(1, ?)",
    [table, rows.length],
  );
  rows.forEach((row, index) => {
    row.id = Number(drawn[index]?.id);
  });
}

async function insert(
  trx: Knex.Transaction,
  table: string,
  rows: readonly Row[],
): Promise<void> {
  const columns = [
    ...new Set(["id", ...rows.flatMap((row) => Object.keys(row.values))]),
  ];
  const list = columns.map(() => "??").join(", ");
  await trx.raw(
    `INSERT INTO ?? (${list}) SELECT ${list} FROM json_populate_recordset(NULL::??, ?)`,
    [
      table,
      ...columns,
      ...columns,
      table,
      JSON.stringify(rows.map((row) => ({ ...row.values, id: row.id }))),
    ],
  );
}
