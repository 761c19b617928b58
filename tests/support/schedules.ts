import { buildArticle, type Built } from "./builders";
import { ask } from "./log";
import type { Newsroom, SharedNewsroom } from "./newsroom";
import { askPanel, tellPanel, type Answer, type Desk } from "./panel-api";

export interface Planned {
  id: string;
  documentId: string;
  action: string;
  at: string;
  state: string;
  outcome: string | null;
  by: string | null;
  why: string | null;
  settledAt: string | null;
}

interface Plan {
  action?: "publish" | "withdraw";
  at?: string;
  why?: string;
  minor?: boolean;
  basedOn?: string;
}

const PATIENCE_MS = 20_000;

export const routeOf = (document: Built, type = "article") =>
  `/admin/newsroom/${type}/${document.documentId}/schedule`;

/** An instant by the database's clock, so many seconds from now. */
export async function inSeconds(
  seconds: number,
  place?: Newsroom,
): Promise<string> {
  const [row] = await ask<{ at: Date }>(
    "SELECT clock_timestamp() + make_interval(secs => $1) AS at",
    [seconds],
    place,
  );
  return new Date(row?.at ?? 0).toISOString();
}

/** Tomorrow, unless the plan says otherwise. */
export async function trySchedule(
  document: Built,
  plan: Plan = {},
  who?: Desk,
  type = "article",
): Promise<Answer> {
  const at = plan.at ?? (await inSeconds(86_400));
  return askPanel(
    "POST",
    routeOf(document, type),
    { action: "publish", ...plan, at },
    who,
  );
}

export async function schedule(
  document: Built,
  plan: Plan = {},
  who?: Desk,
  type = "article",
): Promise<Planned> {
  const answer = await trySchedule(document, plan, who, type);
  if (answer.status >= 400) throw new Error(JSON.stringify(answer.body));
  return answer.body.data as Planned;
}

/** Lets planned ones be due, in the order given, and tells who waits for them. */
export async function makeDue(
  planned: readonly Planned[],
  place?: Newsroom,
): Promise<void> {
  await ask(
    `UPDATE schedules SET due_at = now() - interval '1 second' + array_position($1, id) * interval '1 microsecond'
     WHERE id = ANY ($1::bigint[])`,
    [planned.map(({ id }) => id)],
    place,
  );
  await ask("NOTIFY schedules", [], place);
}

interface Settled {
  state: string;
  outcome: string | null;
  settled_at: Date;
  /** Of the transaction that did it: it has its number from the moment in which the plan was claimed. */
  turn: number;
}

/** What became of a plan, once something has. */
export async function settledSchedule(
  { id }: Planned,
  place?: Newsroom,
): Promise<Settled> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const [row] = await ask<Settled>(
      "SELECT *, CAST(CAST(xmin AS text) AS int) AS turn FROM schedules WHERE id = $1",
      [id],
      place,
    );
    if (row !== undefined && row.state !== "pending") return row;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Schedule ${id} is still pending.`);
}

export async function plannedFor(
  document: Built,
  who?: Desk,
): Promise<Planned[]> {
  return (await tellPanel("GET", routeOf(document), undefined, who))
    .data as Planned[];
}

/** New stories, each to go out tomorrow. */
export async function planMany(
  place: SharedNewsroom,
  count: number,
): Promise<{ stories: Built[]; planned: Planned[] }> {
  const stories: Built[] = [];
  const planned: Planned[] = [];
  const at = await inSeconds(86_400, place);
  for (let n = 0; n < count; n += 1) {
    const story = await buildArticle({}, { desk: place });
    stories.push(story);
    planned.push(await schedule(story, { at }, place));
  }
  return { stories, planned };
}

/** How often each was published. */
export async function publications(
  stories: readonly Built[],
  place: Newsroom,
): Promise<number[]> {
  const rows = await ask<{ id: string; count: string }>(
    "SELECT document_id AS id, count(*) AS count FROM changes WHERE document_id = ANY ($1) GROUP BY 1",
    [stories.map(({ documentId }) => documentId)],
    place,
  );
  return stories.map(({ documentId }) =>
    Number(rows.find(({ id }) => id === documentId)?.count ?? 0),
  );
}
