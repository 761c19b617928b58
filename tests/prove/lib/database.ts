import { Pool } from "pg";

/** How the proof's own connections are told from the newsroom's. */
const OURS = "prove";

/** The database of a newsroom that is being tried, by a way of our own: not through the newsroom. */
export interface Database {
  rows<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]>;
  /** Ends a connection of the newsroom at whatever statement it is; false when none was at work. */
  terminateOne(): Promise<boolean>;
  pool: Pool;
  close(): Promise<void>;
}

export function openDatabase(url: string): Database {
  const pool = new Pool({
    connectionString: url,
    application_name: OURS,
    max: 30,
  });
  pool.on("error", () => {});
  const rows = async <Row extends object>(sql: string, values?: unknown[]) =>
    (await pool.query<Row>(sql, values)).rows;
  return {
    rows,
    pool,
    async terminateOne() {
      const [ended] = await rows<{ ended: boolean }>(TERMINATE, [OURS]);
      return ended?.ended ?? false;
    },
    close: () => pool.end(),
  };
}

const TERMINATE = `
  SELECT pg_terminate_backend(pid) AS ended
  FROM (
    SELECT pid FROM pg_stat_activity
    WHERE datname = current_database()
      AND backend_type = 'client backend'
      AND application_name <> $1
      AND state IN ('active', 'idle in transaction')
    ORDER BY random() LIMIT 1
  ) AS unlucky`;
