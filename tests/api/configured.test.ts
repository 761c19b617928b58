/** A newsroom that is not as it comes: what is configured holds, each for itself. */
import pg from "pg";

import { buildArticle } from "../support/builders";
import { ask as askDatabase } from "../support/log";
import { type OwnNewsroom, startNewsroom } from "../support/newsroom";
import { meta } from "../support/page";
import { exchange } from "../support/previews";
import { probe } from "../support/probe";
import { SEEDED } from "../support/seeded-story";

let own: OwnNewsroom;
let desk: pg.Client;

beforeAll(async () => {
  own = await startNewsroom({
    env: {
      TZ: "America/Halifax",
      PUBLIC_URL: "https://api.news.example",
      SITE_URL: "https://news.example/",
      STORY_PATH: "/politics/:slug.html",
      NEWSROOM_NAME: "The Daily",
      GRAPHQL_TIMEOUT_MS: "700",
      LOGIN_ATTEMPTS: "30",
    },
  });
  desk = new pg.Client({ connectionString: own.databaseUrl });
  await desk.connect();
}, 180_000);

afterAll(async () => {
  await desk.end();
  await own.stop();
});

describe("a server somewhere else", () => {
  it("keeps an instant in the hour that is there twice in autumn", async () => {
    // 01:30 in Halifax, for the second time that night.
    const embargoedUntil = "2026-11-01T05:30:00.000Z";

    const story = await buildArticle({ embargoedUntil }, { desk: own });
    const stored = await askDatabase<{ until: string }>(
      "SELECT CAST(embargoed_until AS text) AS until FROM articles WHERE document_id = $1",
      [story.documentId],
      own,
    );

    expect(story["embargoedUntil"]).toBe(embargoedUntil);
    expect(stored).toEqual([{ until: "2026-11-01 05:30:00" }]);
  });
});

describe("a query that has so much time, and no more: neither here nor in the database", () => {
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
});

it("a page links to the configured addresses, whatever a request calls the server", async () => {
  const { text } = await probe(`/stories/${SEEDED}`, {
    url: own.url,
    headers: {
      host: "evil.example",
      "x-forwarded-host": "evil.example",
      "x-forwarded-proto": "gopher",
    },
  });

  const canonical = `https://news.example/politics/${SEEDED}.html`;
  expect(text).toContain(`<link rel="canonical" href="${canonical}">`);
  expect(meta(text, "og:url")).toBe(canonical);
  expect(meta(text, "og:site_name")).toBe("The Daily");
  expect(meta(text, "og:image")).toMatch(
    /^https:\/\/api\.news\.example\/uploads\//,
  );
  expect(text).not.toMatch(/evil|gopher/);
});

// The last: nobody signs in afterwards.
describe("B02 the doors of the panel", () => {
  const knock = (url: string, path: string, body: object, headers = {}) =>
    probe(path, {
      method: "POST",
      url,
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });

  it("are closed to a network after thirty attempts, whatever the e-mail, path or header says", async () => {
    const { url, admin } = own;
    const doors = ["/admin/login", "/Admin/Login/", "/admin/forgot-password"];
    // Guesses at previews are counted by themselves.
    for (let at = 0; at < 31; at += 1)
      expect((await exchange("a.b.c", { url })).status).toBe(
        at < 30 ? 401 : 429,
      );

    // Signing in is given back.
    for (let at = 0; at < 3; at += 1)
      expect((await knock(url, "/admin/login", admin)).status).toBe(200);
    const answers = [];
    for (let at = 0; at < 31; at += 1)
      answers.push(
        await knock(
          url,
          doors[at % doors.length] ?? "",
          { email: `guess-${at}@newsroom.test`, password: "Guess-1234" },
          { "x-forwarded-for": `192.0.2.${at}` },
        ),
      );
    const last = answers.pop();

    expect(answers.map(({ status }) => status)).not.toContain(429);
    expect(last?.status).toBe(429);
    expect(last?.body.error.message).toMatch(/too many attempts/);
    expect(Number(last?.headers["retry-after"])).toBeGreaterThan(0);
    expect(Number(last?.headers["retry-after"])).toBeLessThanOrEqual(300);
    expect((await knock(url, "/admin/login", admin)).status).toBe(429);
    expect((await probe("/api/articles", { url })).status).toBe(200);
    expect((await probe("/admin/init", { url })).status).toBe(200);
  });
});
