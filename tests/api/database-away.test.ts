/** Threats X04, X08: while the database cannot be asked, readers are told at once to come again, and nothing else. */
import { readFileSync } from "node:fs";

import { Client } from "pg";

import { type OwnNewsroom, startNewsroom } from "../support/newsroom";
import { SEEDED } from "../support/seeded-story";

const QUERY = encodeURIComponent("{articles{title}}");
const AT = encodeURIComponent(
  `{articleBySlug(slug:"${SEEDED}"){article{title}}}`,
);

const READS = [
  "/api/articles",
  "/api/articles?populate=*",
  "/api/sections?populate=*",
  `/api/quotes/${"a".repeat(24)}`,
  `/api/articles/by-slug/${SEEDED}`,
  "/api/search",
  "/api/search?q=iraq",
];
const QUERIES = [`/graphql?query=${QUERY}`, `/graphql?query=${AT}`];

const AWAY = "The newsroom cannot be read at the moment. Ask again later";

let own: OwnNewsroom;
let server: Client;

beforeAll(async () => {
  own = await startNewsroom({ env: { DATABASE_POOL_MAX: "8" } });
  const elsewhere = new URL(own.databaseUrl);
  elsewhere.pathname = "/postgres";
  server = new Client(elsewhere.toString());
  await server.connect();
}, 120_000);

afterAll(async () => {
  await server.end();
  await own.stop();
});

/** Read to its end, on a connection of its own: nothing is left open. */
async function get(path: string, init: RequestInit = {}) {
  const headers = { connection: "close", ...init.headers };
  const answer = await fetch(`${own.url}${path}`, { ...init, headers });
  return {
    status: answer.status,
    headers: answer.headers,
    text: await answer.text(),
  };
}
const name = () => new URL(own.databaseUrl).pathname.slice(1);

const endConnections = () =>
  server.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1",
    [name()],
  );

async function whileAway(work: () => Promise<void>) {
  await server.query(`ALTER DATABASE ${name()} ALLOW_CONNECTIONS false`);
  await endConnections();
  try {
    await work();
  } finally {
    await server.query(`ALTER DATABASE ${name()} ALLOW_CONNECTIONS true`);
  }
}

async function whileLocked(
  work: (release: () => Promise<unknown>) => Promise<void>,
) {
  const desk = new Client(own.databaseUrl);
  await desk.connect();
  // It may be ended with the others.
  desk.on("error", () => undefined);
  await desk.query("BEGIN");
  await desk.query("LOCK TABLE articles, editions IN ACCESS EXCLUSIVE MODE");
  try {
    await work(() => desk.query("ROLLBACK"));
  } finally {
    await desk.end().catch(() => undefined);
  }
}

const waiting = async (most: number) => {
  for (;;) {
    const { rows } = await server.query<{ count: number }>(
      "SELECT count(*)::int FROM pg_stat_activity WHERE datname = $1 AND wait_event_type = 'Lock'",
      [name()],
    );
    if ((rows[0]?.count ?? 0) >= most) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

function isToldToComeAgain(answer: { status: number; headers: Headers }) {
  expect(answer.status).toBe(503);
  expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
}

const restError = {
  data: null,
  error: { status: 503, name: "ServiceUnavailableError", message: AWAY, details: {} }, // prettier-ignore
};
const queryError = {
  errors: [{ message: AWAY, extensions: { code: "SERVICE_UNAVAILABLE" } }],
};

describe("while the database takes no connections", () => {
  it("every read is told so, and is answered again when it is back", async () => {
    await whileAway(async () => {
      for (const path of READS) {
        const answer = await get(path);
        isToldToComeAgain(answer);
        expect(JSON.parse(answer.text)).toEqual(restError);
      }
      for (const path of QUERIES) {
        const answer = await get(path);
        isToldToComeAgain(answer);
        expect(JSON.parse(answer.text)).toEqual(queryError);
      }
      const posted = await get("/graphql", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: '{"query":"{articles{title}}"}',
      });
      isToldToComeAgain(posted);
      isToldToComeAgain(await get(QUERIES[0] ?? "", { method: "HEAD" }));
    });

    for (const path of [...READS, ...QUERIES])
      expect([200, 404]).toContain((await get(path)).status);
  });

  it("what is wrong is said all the same", async () => {
    await whileAway(async () => {
      expect((await get("/api/articles?status=draft")).status).toBe(400);
      expect((await get("/graphql?query={articlez}")).status).toBe(400);
    });
  });

  it("a page says so to people", async () => {
    await whileAway(async () => {
      const answer = await get(`/stories/${SEEDED}`);

      expect(answer.status).toBe(503);
      expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(answer.text).toContain("cannot be shown at the moment");
    });
  });

  it("the log says why, in a line and without a stack", () => {
    const { id } = own as OwnNewsroom & { id: string };
    const log = readFileSync(`.data/test/${id}.log`, "utf8");

    expect(log).toMatch(/The database could not be asked: /);
    expect(log).not.toMatch(/node_modules/);
  });
});

it("a read whose connection breaks under it is told to come again", async () => {
  await whileLocked(async () => {
    const asked = Promise.all(
      ["/api/articles", "/api/search", `/api/articles/by-slug/${SEEDED}`, ...QUERIES].map((path) => get(path)), // prettier-ignore
    );
    await waiting(5);
    await endConnections();

    for (const answer of await asked) isToldToComeAgain(answer);
  });
});

it("so is one for which no connection becomes free in time", async () => {
  await whileLocked(async (release) => {
    const asked = Array.from({ length: 12 }, () =>
      get(`/api/articles/by-slug/${SEEDED}`),
    );
    isToldToComeAgain(await Promise.race(asked));
    await release();

    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200, 503]));
  });
});
