import type { Core } from "@strapi/strapi";
import type { Knex } from "knex";

/** As far as a transaction of Strapi's is used here. */
interface Database {
  inTransaction(): boolean;
  transaction<Result>(
    work?: (given: { trx: Knex.Transaction }) => Promise<Result>,
  ): Promise<Result>;
}

/**
 * A transaction that was not committed is an error, whatever it was that went wrong.
 *
 * Knex tells a COMMIT that failed through `executionPromise` and not through what `commit()` answers, and Strapi waits for
 * the latter alone: when the connection breaks, or a deferred trigger refuses, at that very moment, an editor would be told
 * that the story is out. And PostgreSQL answers a COMMIT after a failed statement whose error somebody kept to himself with
 * ROLLBACK, and no error. There is no seam for either, so `commit` of each transaction that Strapi opens is wrapped here.
 */
export function honestCommits(strapi: Core.Strapi): void {
  const database = strapi.db as unknown as Database;
  const transaction = database.transaction.bind(database);

  database.transaction = (work) => {
    if (work === undefined || database.inTransaction())
      return transaction(work);
    return transaction((given) => {
      refuseWhatWasNotCommitted(given.trx);
      return work(given);
    });
  };
}

const reading = new WeakSet<Knex.Transaction>();

/** Nothing is lost when a transaction that only read is taken back: whoever read knows of the error, and says so. */
export function onlyReads(trx: Knex.Transaction): void {
  reading.add(trx);
}

function refuseWhatWasNotCommitted(trx: Knex.Transaction): void {
  // Whoever waits for it hears of it; that nobody does is no error of its own.
  trx.executionPromise.catch(() => undefined);
  const commit = trx.commit.bind(trx);
  trx.commit = (async (value?: unknown) => {
    const answer: unknown = await commit(value);
    await trx.executionPromise;
    if (commandOf(answer) === "ROLLBACK" && !reading.has(trx))
      throw new Error(
        "The database took everything back: a statement had failed, and its error was not passed on.",
      );
    return answer;
  }) as typeof trx.commit;
}

/** What PostgreSQL says that it did. */
function commandOf(answer: unknown): unknown {
  const response: unknown =
    typeof answer === "object" && answer !== null && "response" in answer
      ? answer.response
      : undefined;
  return typeof response === "object" &&
    response !== null &&
    "command" in response
    ? response.command
    : undefined;
}
