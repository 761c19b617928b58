/** Two writers who would wait for each other for ever: PostgreSQL ends one of them, and nothing is lost by it. */
import { Client } from "pg";

import {
  buildArticle,
  buildQuote,
  buildTopic,
  to,
  type Built,
} from "../support/builders";
import { livesSince } from "../support/collection";
import { newsroom } from "../support/newsroom";
import { ask } from "../support/operations";
import { makeDue, schedule, settledSchedule } from "../support/schedules";

beforeAll(() => newsroom(), 180_000);

const PATIENCE_MS = 20_000;

test("a schedule that loses is carried out afterwards", async () => {
  const { topic, quote, story } = await storyOfTwo();
  const planned = await schedule(story);

  await inACircle(quote, topic, () => makeDue([planned]));

  expect(await settledSchedule(planned)).toMatchObject({
    state: "done",
    outcome: null,
  });
  expect(await livesSince("article", story.documentId)).not.toBeNull();
});

test("an operation that loses is told that it may be tried again", async () => {
  const { topic, quote, story } = await storyOfTwo({ live: true });

  const refused = await inACircle(quote, topic, () =>
    ask("withdraw", "article", story),
  );
  const again = await ask("withdraw", "article", story);

  expect(refused.status).toBe(409);
  expect(refused.body.error.message).toMatch(
    /^Somebody else was changing this at the same moment/,
  );
  expect(again.status).toBe(200);
});

/** A story locks its topic, and then its quote. */
async function storyOfTwo({ live = false } = {}) {
  const topic = await buildTopic();
  const quote = await buildQuote({}, { live: true });
  const story = await buildArticle(
    { topics: to(topic), displayQuote: to(quote) },
    { live },
  );
  return { topic, quote, story };
}

/** Somebody who locks `first` and then, when `work` waits for that, `second`; and who waits longer. */
async function inACircle<Result>(
  first: Built,
  second: Built,
  work: () => Promise<Result>,
): Promise<Result> {
  const { databaseUrl } = await newsroom();
  const other = new Client({ connectionString: databaseUrl });
  await other.connect();
  const lock = ({ documentId }: Built) =>
    other.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [
      documentId,
    ]);
  try {
    await other.query("BEGIN");
    await other.query("SET LOCAL deadlock_timeout = '60s'");
    await lock(first);
    const working = work();
    await somebodyWaits(other);
    await lock(second);
    await other.query("COMMIT");
    return await working;
  } finally {
    await other.end();
  }
}

async function somebodyWaits(client: Client): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const { rowCount } = await client.query(
      `SELECT FROM pg_locks
       JOIN pg_database ON pg_database.oid = pg_locks.database AND datname = current_database()
       WHERE locktype = 'advisory' AND NOT granted`,
    );
    if (rowCount !== 0) return;
  }
  throw new Error("Nobody waits for the lock.");
}
