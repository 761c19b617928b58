import { Client } from "pg";
import request from "supertest";

import { newsroom, startNewsroom, type OwnNewsroom } from "../support/newsroom";

async function withDatabase(
  url: string,
  work: (client: Client) => Promise<void>,
) {
  const client = new Client(url);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** Asks until the answer has the status; the test's own time limit ends it otherwise. */
async function readinessBecomes(url: string, status: number) {
  for (;;) {
    const response = await request(url).get("/readyz");
    if (response.status === status) return response;
  }
}

test("a newsroom that serves is ready, and says no more than that", async () => {
  const { url } = await newsroom();

  const response = await request(url).get("/readyz");

  expect(response.status).toBe(200);
  expect(response.body).toEqual({ ready: true });
  expect(response.headers["cache-control"]).toBe("no-store");
});

/** The one that loses its database, and is stopped at last. */
let own: OwnNewsroom;

beforeAll(async () => {
  own = await startNewsroom({ env: { DRAIN_SECONDS: "1" } });
}, 120_000);

afterAll(() => own.stop());

test("it is not ready while its database cannot be reached", async () => {
  const { url, databaseUrl } = own;
  const name = new URL(databaseUrl).pathname.slice(1);
  const elsewhere = databaseUrl.replace(name, "postgres");
  const allow = (answer: boolean) =>
    withDatabase(elsewhere, async (client) => {
      await client.query(
        `alter database ${name} with allow_connections ${String(answer)}`,
      );
      await client.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1",
        [name],
      );
    });

  await allow(false);
  const lost = await readinessBecomes(url, 503);
  await allow(true);
  const back = await readinessBecomes(url, 200);

  expect(lost.body).toEqual({ ready: false, reason: "database" });
  expect(back.body).toEqual({ ready: true });
});

test("a request under way outlives SIGTERM, and nothing new is taken", async () => {
  const { url, databaseUrl, stop } = own;
  let slow: request.Response | undefined;
  let stopped: Promise<number | string> | undefined;

  await withDatabase(databaseUrl, async (client) => {
    await client.query("begin");
    await client.query("lock table articles in access exclusive mode");
    const asked = request(url)
      .get("/api/articles")
      .then((response) => (slow = response));
    await waitsForLock(databaseUrl);

    stopped = stop();
    const draining = await readinessBecomes(url, 503);
    await refusesConnections(url);
    expect(draining.body).toEqual({ ready: false, reason: "stopping" });
    expect(slow).toBeUndefined();
    await client.query("rollback");
    await asked;
  });

  expect(slow?.status).toBe(200);
  expect(await stopped).toBe(0);
});

test("production refuses secrets that others know", async () => {
  const starting = startNewsroom({
    database: "empty",
    env: { ADMIN_JWT_SECRET: "changeme" },
  });

  await expect(starting).rejects.toThrow(
    "The newsroom does not start: ADMIN_JWT_SECRET is a known default",
  );
});

async function waitsForLock(databaseUrl: string) {
  await withDatabase(databaseUrl, async (client) => {
    const name = new URL(databaseUrl).pathname.slice(1);
    for (;;) {
      const { rowCount } = await client.query(
        "select 1 from pg_stat_activity where datname = $1 and wait_event_type = 'Lock'",
        [name],
      );
      if (rowCount) return;
    }
  });
}

async function refusesConnections(url: string) {
  for (;;) {
    try {
      await fetch(`${url}/readyz`, { headers: { connection: "close" } });
    } catch {
      return;
    }
  }
}
