import type { PoolClient } from "pg";

import { buildArticle } from "../support/builders";
import { collection } from "../support/collection";
import { attempt } from "./lib/attempt";
import { openDatabase, type Database } from "./lib/database";
import { followLog } from "./lib/follow-log";
import { prove, type Outcome, type Trial } from "./lib/prove";
import { sized } from "./lib/size";
import { oneNewsroom, type OneNewsroom } from "./lib/stage";

const WRITERS = 20;
const FOLLOWERS = 3;
const LONGEST_WAIT_S = 0.03;

prove({
  name: "follower",
  claim:
    "Whoever follows the log by its numbers misses nothing and sees everything in order, however slowly others commit",
  protections: [
    { without: "a number is drawn at INSERT", change: drawAtInsert },
  ],
  prepare: oneNewsroom,
  run: follower,
});

async function follower(
  trial: Trial,
  { newsroom, database }: OneNewsroom,
): Promise<Outcome> {
  const { documentId } = await buildArticle({}, { desk: newsroom });
  const [start] = await database.rows<{ seq: string }>(
    "SELECT coalesce(max(seq), 0)::text AS seq FROM changes",
  );
  const from = start?.seq ?? "0";
  const each = trial.short ? 30 : sized(250, 20);
  const written = { committed: 0, rolledBack: 0, published: 0 };
  let writing = true;
  let committing = true;

  /** A transaction as a slow writer has it: waits before and after it writes, and does not always commit. */
  async function writeOne(client: PoolClient, writer: number) {
    const { random } = trial;
    const rows = random.between(1, 3);
    await client.query("BEGIN");
    await client.query("SELECT pg_sleep($1)", [random.next() * LONGEST_WAIT_S]);
    await client.query(INSERT, [`writer-${writer}`, rows]);
    await client.query("SELECT pg_sleep($1)", [random.next() * LONGEST_WAIT_S]);
    const commits = random.next() > 0.2;
    await client.query(commits ? "COMMIT" : "ROLLBACK");
    written[commits ? "committed" : "rolledBack"] += commits ? rows : 1;
  }

  async function write(writer: number) {
    const client = await database.pool.connect();
    for (let count = 0; count < each; count += 1)
      await writeOne(client, writer);
    client.release();
  }

  /** One of the writers is the newsroom itself. */
  async function publishOn() {
    const path = collection("article", "/:id/actions/publish", documentId);
    while (writing) {
      const { status } = await attempt(newsroom, "POST", path, {});
      if (status === 200) written.published += 1;
    }
  }

  const publishing = publishOn();
  const followers = Array.from({ length: FOLLOWERS }, () =>
    followLog(database, from, () => !committing),
  );
  await Promise.all(
    Array.from({ length: WRITERS - 1 }, (_, writer) => write(writer)),
  );
  writing = false;
  await publishing;
  committing = false;
  const seen = await Promise.all(followers);

  const log = await wholeLog(database, from);
  const failures = seen.flatMap((own) => compare(log, own));
  if (log.length !== written.committed + written.published)
    failures.push(
      `${written.committed + written.published} changes were committed, the log has ${log.length}`,
    );
  return {
    failures: [...new Set(failures)],
    figures: {
      writers: WRITERS,
      followers: FOLLOWERS,
      "changes committed": log.length,
      "of these by the newsroom's own publications": written.published,
      "transactions rolled back": written.rolledBack,
      "seen by each follower": seen.map((own) => own.length).join(", "),
    },
  };
}

async function wholeLog(database: Database, from: string): Promise<string[]> {
  const rows = await database.rows<{ seq: string }>(
    "SELECT seq FROM changes WHERE seq > $1 ORDER BY seq",
    [from],
  );
  return rows.map(({ seq }) => seq);
}

function compare(log: readonly string[], seen: readonly string[]): string[] {
  const had = new Set(seen);
  const missed = log.filter((seq) => !had.has(seq));
  const failures = missed.map((seq) => `a follower never saw change ${seq}`);
  const inOrder = seen.every(
    (seq, place) => place === 0 || BigInt(seq) > BigInt(seen[place - 1] ?? 0),
  );
  if (!inOrder) failures.push("a follower saw changes out of order");
  return failures;
}

const INSERT = `
  INSERT INTO changes (type, document_id, kind, version)
  SELECT 'article', $1, 'updated', 1 FROM generate_series(1, $2::int)`;

/** What most would write first: a number by default, as from any sequence. */
async function drawAtInsert(databaseUrl: string): Promise<() => Promise<void>> {
  await alterChanges(
    databaseUrl,
    "DISABLE TRIGGER changes_seq_at_commit",
    "ALTER COLUMN seq SET DEFAULT nextval('changes_seq')",
  );
  return () =>
    alterChanges(
      databaseUrl,
      "ENABLE TRIGGER changes_seq_at_commit",
      "ALTER COLUMN seq DROP DEFAULT",
    );
}

async function alterChanges(databaseUrl: string, ...actions: string[]) {
  const database = openDatabase(databaseUrl);
  await database.rows(`ALTER TABLE changes ${actions.join(", ")}`);
  await database.close();
}
