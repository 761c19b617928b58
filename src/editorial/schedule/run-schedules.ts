import type { Core } from "@strapi/strapi";
import { performance } from "node:perf_hooks";

import { listen } from "../../changes/log/listen";
import { runNext, TryAgain } from "./run-next";
import { scheduleSql } from "./schedule";

/** How many are carried out at a time in one process. */
const AT_ONCE = 4;
/** A notification can be lost, and so can a connection: nobody sleeps longer than this. */
const LONGEST_SLEEP_MS = 1_000;
const LONGEST_HOLD_MS = 10_000;

/**
 * Carries schedules out when they are due by the database's clock, in due order, beside all other processes that do the
 * same. What came due while nothing ran is done at once. Answers how to stop: what is under way is finished first.
 */
export function runSchedules(strapi: Core.Strapi): () => Promise<void> {
  const state = { stopped: false };
  const sleepers = new Set<() => void>();
  const holds = new Map<string, { until: number; tries: number }>();

  const wake = () => {
    for (const rouse of sleepers) rouse();
  };
  const sleep = (ms: number) =>
    new Promise<void>((resolve) => {
      const rouse = () => {
        clearTimeout(timer);
        sleepers.delete(rouse);
        resolve();
      };
      const timer = setTimeout(rouse, ms);
      sleepers.add(rouse);
    });

  const work = async () => {
    while (!state.stopped)
      try {
        if (!(await runNext(strapi, heldNow(holds))))
          await sleep(await timeToNext(strapi));
      } catch (error) {
        if (state.stopped) return;
        strapi.log.warn(error instanceof Error ? error.message : String(error));
        if (error instanceof TryAgain) hold(holds, error.id);
        else await sleep(LONGEST_SLEEP_MS);
      }
  };

  const stopListening = listen(strapi, "schedules", wake);
  const workers = Array.from({ length: AT_ONCE }, work);
  return async () => {
    state.stopped = true;
    wake();
    await stopListening();
    await Promise.all(workers);
  };
}

/** One that breaks for no reason of its own is tried again soon, and does not keep the others waiting. */
function hold(
  holds: Map<string, { until: number; tries: number }>,
  id: string,
): void {
  const tries = (holds.get(id)?.tries ?? 0) + 1;
  const pause = Math.min(100 * 2 ** tries, LONGEST_HOLD_MS);
  holds.set(id, { until: performance.now() + pause, tries });
}

function heldNow(
  holds: Map<string, { until: number; tries: number }>,
): string[] {
  const now = performance.now();
  for (const [id, { until }] of holds)
    if (until + LONGEST_HOLD_MS < now) holds.delete(id);
  return [...holds].flatMap(([id, { until }]) => (until > now ? [id] : []));
}

/** Milliseconds to the next one by the database's clock, so that a clock of ours that is wrong makes nothing early. */
async function timeToNext(strapi: Core.Strapi): Promise<number> {
  const { rows } = await strapi.db.connection.raw<{
    rows: { ms: number | null }[];
  }>(scheduleSql("next-due"));
  return Math.min(rows[0]?.ms ?? LONGEST_SLEEP_MS, LONGEST_SLEEP_MS);
}
