/** A query has so much time, and no more: neither here nor in the database. */
import pg from "pg";

import { type OwnNewsroom, startNewsroom } from "../../support/newsroom";

let own: OwnNewsroom;
let desk: pg.Client;

beforeAll(async () => {
  own = await startNewsroom({ env: { GRAPHQL_TIMEOUT_MS: "700" } });
  desk = new pg.Client({ connectionString: own.databaseUrl });
  await desk.connect();
});

afterAll(async () => {
  await desk.end();
  await own.stop();
});

const ask = (query: string) =>
  fetch(`${own.url}/graphql?query=${encodeURIComponent(query)}`);

/** Does something while nobody can read a story. */
async function whileLocked(work: () => Promise<void>) {
  await desk.query("BEGIN");
  await desk.query("LOCK TABLE articles, editions IN ACCESS EXCLUSIVE MODE");
  try {
    await work();
  } finally {
    await desk.query("ROLLBACK");
  }
}

/** How many statements of readers the database works on, or lets wait. */
async function statementsOfReaders(): Promise<number> {
  const { rowCount } = await desk.query(
    "SELECT FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'dateline-readers' AND state = 'active'",
  );
  return rowCount ?? 0;
}

async function databaseIsFree() {
  for (let round = 0; (await statementsOfReaders()) > 0; round += 1) {
    expect(round).toBeLessThan(1_000);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

it("is given up after its time, with 503, and the database stops as well", async () => {
  await whileLocked(async () => {
    const answers = await Promise.all(
      // More than there are connections.
      Array.from({ length: 20 }, () => ask("{articles{title}}")),
    );

    for (const answer of answers) {
      expect(answer.status).toBe(503);
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(answer.headers.get("retry-after")).toBe("5");
      expect(await answer.json()).toEqual({
        errors: [
          {
            message:
              "This was given up after 700 ms. Ask for less at a time, or again later",
            extensions: { code: "TIMEOUT" },
          },
        ],
      });
    }
    await databaseIsFree();
  });

  expect((await ask("{articles{title}}")).status).toBe(200);
});

it("holds for a search over REST as well, which leaves the desk's connections alone", async () => {
  const search = () => fetch(`${own.url}/api/search?q=iraq`);

  await whileLocked(async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, search));

    for (const answer of answers) {
      expect(answer.status).toBe(503);
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(answer.headers.get("retry-after")).toBe("5");
      expect(await answer.json()).toMatchObject({
        data: null,
        error: {
          message:
            "This was given up after 700 ms. Ask for less at a time, or again later",
        },
      });
    }
    await databaseIsFree();
  });

  expect((await search()).status).toBe(200);
});
