import { readFileSync } from "node:fs";
import path from "node:path";

import type { Database } from "./database";
import { pause } from "./until";

/** The newsroom's own statement, with its parameters as PostgreSQL numbers them. */
const READ_AFTER = readFileSync(
  path.resolve(__dirname, "../../../src/changes/sql/read-after.sql"),
  "utf8",
)
  .replace(":seq", "$1")
  .replaceAll("CAST(:kinds AS text[])", "CAST($3 AS text[])")
  .replace(":limit", "$2");
const LIMIT = 7;

/** Reads the log on and on, a few rows at a time; answers the numbers that it saw, when all has ended and been read. */
export async function followLog(
  database: Database,
  from: string,
  hasEnded: () => boolean,
): Promise<string[]> {
  const seen: string[] = [];
  for (;;) {
    // Asked first: what was committed before the end is then in the rows below.
    const ended = hasEnded();
    const rows = await database.rows<{ seq: string }>(READ_AFTER, [
      seen.at(-1) ?? from,
      LIMIT,
      null,
    ]);
    seen.push(...rows.map(({ seq }) => seq));
    if (ended && rows.length === 0) return seen;
    if (rows.length === 0) await pause(1);
  }
}
