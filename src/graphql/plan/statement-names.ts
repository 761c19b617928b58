/** So many at once, for the queries of all frontends after a start. */
const BURST = 100;
/** And then one in so many milliseconds. */
const EVERY_MS = 60_000;

/**
 * Names under which statements are prepared. PostgreSQL keeps each, on every connection, until that ends: so they are
 * given out slowly, or a stranger with ten thousand queries would fill its memory. A query without one is answered all the same.
 */
export function statementNames(now: () => number = Date.now) {
  let given = 0;
  let left = BURST;
  let then = now();

  return function next(): string | null {
    const moment = now();
    left = Math.min(BURST, left + (moment - then) / EVERY_MS);
    then = moment;
    if (left < 1) return null;
    left -= 1;
    given += 1;
    return `reader ${given}`;
  };
}
