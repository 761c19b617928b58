import type { ServerResponse } from "node:http";
import pg from "pg";

/** Why work was given up: it took too long, or nobody is there any more to be answered. */
export class GivenUp extends Error {
  constructor(readonly because: "late" | "gone") {
    super(`The work was given up: ${because}`);
  }
}

/** Whether work has no answer because it was given up: by our clock, or by PostgreSQL's (57014, query_canceled). */
export const wasGivenUp = (error: unknown): boolean =>
  error instanceof GivenUp ||
  (error instanceof pg.DatabaseError && error.code === "57014");

/** Does what an answer needs, for `limit` milliseconds at most and as long as its caller is there; `work` is told when to stop. */
export async function inTime<Result>(
  response: ServerResponse,
  limit: number,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const patience = new AbortController();
  const giveUp = (because: GivenUp["because"]) => () =>
    patience.abort(new GivenUp(because));
  const late = giveUp("late");
  const gone = giveUp("gone");
  const timer = setTimeout(late, limit);
  response.once("close", gone);
  try {
    return await new Promise<Result>((resolve, reject) => {
      const { signal } = patience;
      signal.addEventListener("abort", () => reject(signal.reason as GivenUp));
      if (response.destroyed) gone();
      else work(signal).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    response.off("close", gone);
  }
}
