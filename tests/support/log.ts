/** The log as it is stored, read past the newsroom. */
import { Pool } from "pg";

import { newsroom } from "./newsroom";
import type { Newsroom } from "./newsroom";

export interface LoggedChange {
  id: string;
  seq: string | null;
  at: Date;
  kind: string;
  version: number;
  slug: string | null;
  aliases: string[];
  // An edition has the fields of its type; tests read them freely.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  edition: any;
  hash: string | null;
  actor: string | null;
  why: string | null;
  cause: { type: string; documentId: string; kind: string } | null;
}

type Place = Pick<Newsroom, "databaseUrl">;

/** What was recorded of a document, oldest first. */
export function changesOf(
  { documentId }: { documentId: string },
  place?: Place,
): Promise<LoggedChange[]> {
  return ask<LoggedChange>(
    "SELECT * FROM changes WHERE document_id = $1 ORDER BY seq",
    [documentId],
    place,
  );
}

export async function kindsOf(
  document: { documentId: string },
  place?: Place,
): Promise<string[]> {
  return (await changesOf(document, place)).map(({ kind }) => kind);
}

/** One question to the newsroom's database. */
export async function ask<Row extends object>(
  statement: string,
  parameters: unknown[] = [],
  place?: Place,
): Promise<Row[]> {
  const { databaseUrl } = place ?? (await newsroom());
  const { rows } = await poolOf(databaseUrl).query<Row>(statement, parameters);
  return rows;
}

/** Kept for all tests of a file: to connect costs more than most of what is asked. */
const pools = new Map<string, Pool>();

function poolOf(databaseUrl: string): Pool {
  const known = pools.get(databaseUrl);
  if (known !== undefined) return known;
  const pool = new Pool({
    connectionString: databaseUrl,
    idleTimeoutMillis: 1_000,
    allowExitOnIdle: true,
  });
  // Tests end connections too.
  pool.on("error", () => undefined);
  pools.set(databaseUrl, pool);
  return pool;
}

afterAll(async () => {
  const ended = [...pools.values()].map((pool) => pool.end());
  pools.clear();
  await Promise.all(ended);
});
