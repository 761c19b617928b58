import type { Core } from "@strapi/strapi";
import pg from "pg";

import { type ReaderPool, readerPool } from "../../src/database/reader-pool";
import { newsroom } from "../support/newsroom";

const ONE = "SELECT '1'";
const patient = () => new AbortController().signal;

let desk: pg.Client;
let pool: ReaderPool;

/** A pool of one connection, beside the newsroom's: `limit` is in milliseconds. */
async function poolOf(limit: number): Promise<ReaderPool> {
  const settings: Record<string, unknown> = {
    "database.connection.connection": {
      connectionString: (await newsroom()).databaseUrl,
      ssl: false,
    },
    "graphql.timeout": limit,
    "graphql.connections": 1,
  };
  return readerPool({
    config: { get: (key: string) => settings[key] },
    db: {
      connection: {
        raw: (sql: string, values: unknown[]) =>
          desk.query(sql.replace("?", "$1"), values),
      },
    },
    log: { warn: (message: unknown) => process.stderr.write(`${String(message)}\n`) }, // prettier-ignore
  } as unknown as Core.Strapi);
}

beforeAll(async () => {
  desk = new pg.Client({ connectionString: (await newsroom()).databaseUrl });
  await desk.connect();
});

afterEach(() => pool.close());
afterAll(() => desk.end());

it("PostgreSQL ends by itself what takes too long", async () => {
  // It is as long as a connection may take to open, on a busy machine too.
  pool = await poolOf(2_000);

  await expect(
    pool.ask({ text: "SELECT pg_sleep(60)" }, [], patient()),
  ).rejects.toMatchObject({ code: "57014" });
  expect(await pool.ask({ text: ONE }, [], patient())).toBe("1");
});

it("PostgreSQL stops working on what nobody waits for", async () => {
  pool = await poolOf(60_000);
  const caller = new AbortController();

  const answer = pool.ask({ text: "SELECT pg_sleep(60)" }, [], caller.signal);
  await atWork();
  caller.abort();

  await expect(answer).rejects.toMatchObject({ code: "57014" });
  expect(await pool.ask({ text: ONE }, [], patient())).toBe("1");
});

it("nothing is asked for who left before a connection was free", async () => {
  pool = await poolOf(60_000);
  const caller = new AbortController();
  const first = new AbortController();

  const before = pool.ask({ text: "SELECT pg_sleep(60)" }, [], first.signal);
  await atWork();
  const answer = pool.ask({ text: "SELECT pg_sleep(60)" }, [], caller.signal);
  caller.abort();
  first.abort();

  await expect(before).rejects.toMatchObject({ code: "57014" });
  await expect(answer).rejects.toThrow("aborted");
  expect(await pool.ask({ text: ONE }, [], patient())).toBe("1");
});

it("nothing can be written through it", async () => {
  pool = await poolOf(60_000);

  await expect(
    pool.ask({ text: "DELETE FROM changes" }, [], patient()),
  ).rejects.toThrow("read-only transaction");
});

/** Waits until PostgreSQL sleeps for us. */
async function atWork(): Promise<void> {
  for (let round = 0; round < 1_000; round += 1) {
    const { rowCount } = await desk.query(
      "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'",
    );
    if (rowCount === 1) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("The statement never began.");
}
