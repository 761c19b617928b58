/** Threats D: each attack, and the variants of its class, is refused with what was wrong, and costs the database nothing. */
import { ATTACKS } from "../../support/attacks";
import {
  newsroom,
  type OwnNewsroom,
  startNewsroom,
} from "../../support/newsroom";
import { ask, probe } from "../../support/probe";
import { type SqlSpy, spyOnSql } from "../../support/sql-spy";

let spy: SqlSpy;
let own: OwnNewsroom;

beforeAll(async () => {
  spy = await spyOnSql((await newsroom()).databaseUrl);
});

beforeAll(async () => {
  own = await startNewsroom({ database: spy.url });
});

afterAll(async () => {
  await own.stop();
  await spy.close();
});

/** What was sent for readers: their transactions, and everything on what they read. */
const forReaders = async (work: () => Promise<unknown>) =>
  (await spy.during(work)).filter((statement) =>
    /REPEATABLE READ|\b(articles|authors|people|quotes|sections|topics|video_clips|editions|addresses)\b/.test(
      statement,
    ),
  );

describe.each(Object.keys(ATTACKS))("%s", (kind) => {
  it.each(ATTACKS[kind] ?? [])(
    "$name is refused before anything is read",
    async ({ path, sent, status, told }) => {
      let answer: Awaited<ReturnType<typeof probe>> | undefined;

      const statements = await forReaders(async () => {
        answer = await probe(path, { ...sent, url: own.url });
      });

      expect(answer?.status).toBe(status);
      expect(answer?.headers["cache-control"]).toBe("no-store");
      if (sent.method === "HEAD") return;
      expect(answer?.body.data).toBeUndefined();
      expect(answer?.body.errors[0].message).toMatch(told);
      for (const error of answer?.body.errors ?? []) {
        expect(Object.keys(error.extensions)).toEqual(["code"]);
        expect(error.message).not.toMatch(/did you mean/i);
      }
      expect(statements).toEqual([]);
    },
  );
});

it("the spy sees what a query that is answered reads", async () => {
  const statements = await forReaders(() =>
    ask("{articles{title}}", undefined, { url: own.url }),
  );

  expect(statements.join()).toContain("articles");
});
