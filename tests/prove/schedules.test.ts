import { buildArticle, buildQuote } from "../support/builders";
import { tellPanel } from "../support/panel-api";
import { atOnce } from "./lib/at-once";
import type { Database } from "./lib/database";
import { percentile, percentiles } from "./lib/percentiles";
import { prove, type Outcome, type Trial } from "./lib/prove";
import { SCALE, sized } from "./lib/size";
import type { Stage } from "./lib/stage";
import type { SupervisedNewsroom } from "./lib/supervised-newsroom";
import { pause, until } from "./lib/until";

/** As many as two processes work on at a time, twice: what the killed one had comes late. */
const OVERTAKEN_AT_MOST = 16;
const SINGLE_WITHIN_MS = 2_000;
const BURST_WITHIN_MS = 15_000;
const MINUTE_MS = 60_000;
const LEAST_SPAN_MS = 4_000;
const HEAD_START_MS = 2_000;

prove({
  name: "schedules",
  claim:
    "What is scheduled goes out once, never early and in due order, by two processes of which one is killed half-way",
  protections: [
    {
      without: "a schedule is not locked by who carries it out",
      replace: "claim.js",
    },
  ],
  prepare,
  run: schedules,
});

interface Scene {
  first: SupervisedNewsroom;
  second: SupervisedNewsroom;
  database: Database;
}

async function prepare(stage: Stage): Promise<Scene> {
  const first = await stage.start();
  const second = await stage.start(first);
  return { first, second, database: stage.open(first) };
}

async function schedules(
  trial: Trial,
  { first, second, database }: Scene,
): Promise<Outcome> {
  const size = trial.short
    ? { all: 4, burst: 4 }
    : { all: sized(1_000, 30), burst: sized(100, 10) };
  const span = trial.short
    ? 0
    : Math.max(LEAST_SPAN_MS, MINUTE_MS * Math.min(SCALE, 1));
  const planned = await plan([first, second], size.all);

  await bringForward(database, trial, { ...size, span });
  await pause(HEAD_START_MS + span / 2);
  // Two that look for what is due show the failure; nobody has to be killed for it.
  if (!trial.short) await second.kill();
  await until(() => noneIsPending(database), "the schedules", 3 * MINUTE_MS);

  const ran = await database.rows<Ran>(RAN, [planned]);
  const delays = ran.map(({ at, due }) => at.getTime() - due.getTime());
  const ofBurst = delays.filter((_, place) => ran[place]?.burst);
  const singles = delays.filter((_, place) => !ran[place]?.burst);
  const overtaken = mostOvertaken(ran);
  const failures = ran.flatMap(wrongWith);
  if (ran.length !== size.all)
    failures.push(`${size.all} were planned, ${ran.length} went out`);
  if (overtaken > OVERTAKEN_AT_MOST)
    failures.push(`one went out before ${overtaken} that were due earlier`);
  if (trial.judgesTime && percentile(singles, 1) > SINGLE_WITHIN_MS)
    failures.push(`a single one was ${percentile(singles, 1)} ms late`);
  if (trial.judgesTime && percentile(ofBurst, 1) > BURST_WITHIN_MS)
    failures.push(`the burst took ${percentile(ofBurst, 1)} ms`);

  return {
    failures,
    figures: {
      schedules: size.all,
      "of these due at one instant": size.burst,
      "within, seconds": (span / 1000).toFixed(0),
      "singles, after they were due": percentiles(singles),
      "the burst, after it was due": percentiles(ofBurst),
      "most that were due earlier and went out later": overtaken,
    },
  };
}

/** Half stories, half quotes, planned as an editor plans them, for a time that is far away; answers their documentIds. */
async function plan(
  newsrooms: readonly SupervisedNewsroom[],
  count: number,
): Promise<string[]> {
  const planned: string[] = [];
  const at = new Date(Date.now() + 60 * MINUTE_MS).toISOString();
  await atOnce(6, Array(count).keys(), async (number) => {
    const desk = newsrooms[number % newsrooms.length] ?? newsrooms[0];
    if (desk === undefined) return;
    const type = number % 4 < 2 ? "article" : "quote";
    const { documentId } = await (type === "article"
      ? buildArticle({}, { desk })
      : buildQuote({}, { desk }));
    const path = `/admin/newsroom/${type}/${documentId}/schedule`;
    await tellPanel("POST", path, { action: "publish", at }, desk);
    planned.push(documentId);
  });
  return planned;
}

/** Planning takes longer than a minute, so the times are set when all is planned: singles over the span, then the burst. */
async function bringForward(
  database: Database,
  { random }: Trial,
  { all, burst, span }: { all: number; burst: number; span: number },
): Promise<void> {
  const offsets = Array.from({ length: all }, (_, place) =>
    place < burst ? span : random.between(0, Math.floor(span * 0.9)),
  );
  await database.rows(
    `WITH plans AS (SELECT id, row_number() OVER (ORDER BY id) AS place FROM schedules WHERE state = 'pending')
     UPDATE schedules
     SET due_at = now() + make_interval(secs => ($1 + ($2::int[])[plans.place]) / 1000.0)
     FROM plans WHERE schedules.id = plans.id`,
    [HEAD_START_MS, offsets],
  );
  await database.rows("SELECT pg_notify('schedules', '')");
}

async function noneIsPending(database: Database): Promise<boolean> {
  const rows = await database.rows(
    "SELECT 1 FROM schedules WHERE state = 'pending' LIMIT 1",
  );
  return rows.length === 0;
}

/** A schedule and what the log has of its document, in due order. */
interface Ran {
  documentId: string;
  due: Date;
  burst: boolean;
  state: string;
  outcome: string | null;
  changes: number;
  at: Date;
  seq: string;
}

function wrongWith(ran: Ran): string[] {
  const failures: string[] = [];
  const { documentId, state, outcome, changes, at, due } = ran;
  if (state !== "done") failures.push(`${documentId} is ${state}: ${outcome}`);
  if (changes !== 1) failures.push(`${documentId} went out ${changes} times`);
  if (at < due)
    failures.push(
      `${documentId} went out ${due.getTime() - at.getTime()} ms early`,
    );
  return failures;
}

/** How many that were due earlier the worst one left behind. */
function mostOvertaken(ran: readonly Ran[]): number {
  const places = ran.map(({ seq }) => Number(seq));
  return Math.max(
    0,
    ...places.map(
      (own, place) =>
        places.slice(0, place).filter((earlier) => earlier > own).length,
    ),
  );
}

/** Parameter: the documentIds. */
const RAN = `
  SELECT
    schedules.document_id AS "documentId",
    due_at AS due,
    due_at = max(due_at) OVER () AS burst,
    state,
    outcome,
    count(changes.id)::int AS changes,
    min(changes.at) AS at,
    min(changes.seq) AS seq
  FROM schedules
  JOIN changes ON changes.document_id = schedules.document_id
  WHERE schedules.document_id = ANY ($1)
  GROUP BY schedules.id
  ORDER BY due_at, schedules.id`;
