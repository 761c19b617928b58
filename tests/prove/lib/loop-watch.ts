import path from "node:path";

import { freePort } from "../../support/ports";
import type { Watch } from "./supervised-newsroom";

/** In milliseconds. */
export interface Standstill {
  clock: number;
  cpu: number;
}

/** Looks at the event loop of a newsroom from inside: it stands still for everybody. */
export async function loopWatch(): Promise<
  Watch & { longestStandstill(): Promise<Standstill> }
> {
  const port = await freePort();
  return {
    files: [path.resolve(__dirname, "watch-loop.js")],
    env: { WATCH_LOOP_PORT: String(port) },
    async longestStandstill() {
      const answer = await fetch(`http://127.0.0.1:${port}`);
      return (await answer.json()) as Standstill;
    },
  };
}
