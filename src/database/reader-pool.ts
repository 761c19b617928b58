import type { Core } from "@strapi/strapi";
import pg from "pg";

/**
 * Connections on which readers' statements run, apart from Strapi's own: editors at work leave them alone, a statement is
 * prepared once on each, nothing can be written through them, and the server itself ends what takes too long.
 */
export interface ReaderPool {
  /** The one value that a statement answers, JSON as text. PostgreSQL stops working on it when `signal` is aborted. */
  ask(
    statement: Statement,
    values: readonly unknown[],
    signal: AbortSignal,
  ): Promise<string | null>;
  close(): Promise<void>;
}

/** Under its name, a connection keeps it prepared; without one it is forgotten when it is answered. */
export interface Statement {
  text: string;
  name?: string;
}

interface Connection {
  connectionString: string;
  ssl: false | pg.ConnectionConfig["ssl"];
}

const pools = new WeakMap<Core.Strapi, ReaderPool>();

/** The one pool of a newsroom. */
export function readerPool(strapi: Core.Strapi): ReaderPool {
  const pool = pools.get(strapi) ?? openPool(strapi);
  pools.set(strapi, pool);
  return pool;
}

function openPool(strapi: Core.Strapi): ReaderPool {
  const { connectionString, ssl } = strapi.config.get<Connection>(
    "database.connection.connection",
  );
  const limit = strapi.config.get<number>("graphql.timeout");
  const pool = new pg.Pool({
    connectionString,
    ssl,
    max: strapi.config.get<number>("graphql.connections"),
    connectionTimeoutMillis: limit,
    statement_timeout: limit,
    // Whatever was prepared on it ends with the connection.
    maxUses: 50_000,
    maxLifetimeSeconds: 3_600,
    options: "-c default_transaction_read_only=on -c jit=off",
    application_name: "dateline-readers",
  });
  // A connection that breaks while it is idle is replaced when it is wanted.
  pool.on("error", (error) => {
    strapi.log.warn(`A reader's connection was lost: ${error.message}`);
  });
  // One that breaks at work is told of by its statement; without a listener it would end the process.
  pool.on("connect", (client) => client.on("error", () => undefined));

  async function ask(
    statement: Statement,
    values: readonly unknown[],
    signal: AbortSignal,
  ) {
    const client = await pool.connect();
    let stopped: Promise<unknown> | undefined;
    const stop = () => void (stopped = stopWorkOf(strapi, client));
    let broken = false;
    try {
      signal.throwIfAborted();
      signal.addEventListener("abort", stop, { once: true });
      const { rows } = await client.query<(string | null)[]>({
        ...statement,
        values: [...values],
        rowMode: "array",
        types: { getTypeParser: () => (text: unknown) => text },
      });
      return rows[0]?.[0] ?? null;
    } catch (error) {
      broken = !signal.aborted && !(error instanceof pg.DatabaseError);
      throw error;
    } finally {
      signal.removeEventListener("abort", stop);
      // Sooner, it could end the statement of whoever has the connection next.
      await stopped;
      client.release(broken);
    }
  }

  return { ask, close: () => pool.end() };
}

/** PostgreSQL does not look whether somebody still waits; it is told on one of the editors' connections, which are free when the readers' are not. */
async function stopWorkOf(strapi: Core.Strapi, client: pg.PoolClient) {
  // Not in the types: what the server has told of the connection.
  const { processID } = client as pg.PoolClient & { processID: number };
  try {
    await strapi.db.connection.raw("SELECT pg_cancel_backend(?)", [processID]);
  } catch (error) {
    strapi.log.warn(error); // It ends by its time limit then.
  }
}
