import type { Core } from "@strapi/strapi";
import pg from "pg";

/**
 * Connections on which readers' statements run, apart from Strapi's own: editors at work leave them alone, a statement is
 * prepared once on each, nothing can be written through them, and the server itself ends what takes too long.
 */
export interface ReaderPool {
  /** The one value that a statement answers, JSON as text. */
  ask(statement: Statement, values: readonly unknown[]): Promise<string | null>;
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

export function readerPool(strapi: Core.Strapi): ReaderPool {
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
    options: "-c default_transaction_read_only=on -c jit=off",
    application_name: "dateline-readers",
  });
  // A connection that breaks while it is idle is replaced when it is wanted.
  pool.on("error", (error) => {
    strapi.log.warn(`A reader's connection was lost: ${error.message}`);
  });
  return {
    async ask(statement, values) {
      const { rows } = await pool.query<(string | null)[]>({
        ...statement,
        values: [...values],
        rowMode: "array",
        types: { getTypeParser: () => (text: unknown) => text },
      });
      return rows[0]?.[0] ?? null;
    },
    close: () => pool.end(),
  };
}
