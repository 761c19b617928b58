export interface Admin {
  email: string;
  password: string;
  /** The panel's access token: `Authorization: Bearer <token>`. */
  token: string;
}

export interface Newsroom {
  url: string;
  databaseUrl: string;
  pid: number;
}

export interface SharedNewsroom extends Newsroom {
  /** A signed-in Super Admin. */
  admin: Admin;
}

/** On an empty database `admin` is missing: there is nobody yet. */
export interface OwnNewsroom extends SharedNewsroom {
  /** Answers with the exit code. A newsroom that is not stopped fails the run. */
  stop: () => Promise<number | string>;
}

/** The newsroom of this worker, with the story in it. Other tests write to it too: count and look for your own. */
export function newsroom(): Promise<SharedNewsroom> {
  return (shared ??= ask<SharedNewsroom>("newsroom", {
    worker: process.env["JEST_WORKER_ID"],
  }));
}

let shared: Promise<SharedNewsroom> | undefined;

/** A newsroom for one test alone, on a copy of the story, an empty database or one of the test's own. */
export async function startNewsroom({
  database = "story",
  env = {},
}: {
  database?: "story" | "empty" | (string & {});
  env?: Record<string, string>;
} = {}): Promise<OwnNewsroom> {
  const name = `own-${process.env["JEST_WORKER_ID"]}`;
  const started = await ask<SharedNewsroom & { id: string }>("start", {
    name,
    database,
    env,
  });
  return {
    ...started,
    stop: async () =>
      (await ask<{ code: number | string }>("stop", { id: started.id })).code,
  };
}

/** A database with the story in it that no other test writes to. */
export async function copyOfTheStory(name: string): Promise<string> {
  const { url } = await ask<{ url: string }>("copy", { name });
  return url;
}

/** What `from-inside.mjs` saw; the same for all files of a run. */
export interface Inside {
  databaseUrl: string;
  /** The document that each action of the document service wrote. */
  written: Record<string, string>;
  /** Statements of a publication, by what they are for. */
  costs: Record<"short" | "long", Record<string, number>>;
  /** What became of a transaction that kept an error to itself. */
  outcome: string;
  /** Every route: `GET /admin/newsroom`. */
  routes: string[];
  /** Of a Reporter; of one who may not read stories any more, and may again; with no role; as an Editor. */
  abilities: {
    evaluatedOnce: boolean;
    mayRead: boolean[];
    mayPublish: boolean[];
  };
}

export const fromInside = () => ask<Inside>("inside", {});

/** Asks the run's own process, which starts and stops newsrooms: see test-run.mjs. */
async function ask<Answer>(action: string, options: object): Promise<Answer> {
  const door = process.env["TEST_RUN_URL"];
  if (door === undefined) throw new Error("TEST_RUN_URL is not set.");
  const response = await fetch(door, {
    method: "POST",
    body: JSON.stringify({ action, ...options }),
  });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Answer;
}
