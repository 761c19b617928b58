import { setTimeout as wait } from "node:timers/promises";

const PATIENCE_MS = 60_000;

/** Waits until something holds, asking every few milliseconds; an error that names it when it never does. */
export async function until(
  holds: () => Promise<boolean>,
  what: string,
  patience = PATIENCE_MS,
): Promise<void> {
  const deadline = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > deadline)
      throw new Error(`Waited for ${what} for ${patience / 1000} s.`);
    await wait(20);
  }
}

/** The pace of a storm; nothing is ever judged by having waited. */
export const pause = (milliseconds: number) => wait(milliseconds);
