import type { Core } from "@strapi/strapi";

import { inSnapshot } from "../database/in-snapshot";
import { takingTurns } from "../database/taking-turns";

/** Of the connections to the database, what readers never take: the desk's, and those of single statements. */
const KEPT_FREE = 5;

/**
 * A snapshot for one answer to a reader. It holds a connection from beginning to end, so readers take turns: however many
 * there are, an editor's save finds a connection, and a reader waits for a turn and not for the pool to give up.
 */
export function readerSnapshot(strapi: Core.Strapi) {
  const turn = turnsOf(strapi);
  return <Result>(work: () => Promise<Result>): Promise<Result> =>
    turn(() => inSnapshot(strapi, work));
}

const known = new WeakMap<Core.Strapi, ReturnType<typeof takingTurns>>();

/** REST and GraphQL wait in one line. */
function turnsOf(strapi: Core.Strapi) {
  const pool = strapi.config.get<number>("database.connection.pool.max");
  const turns = known.get(strapi) ?? takingTurns(Math.max(1, pool - KEPT_FREE));
  known.set(strapi, turns);
  return turns;
}
