import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { runSeed } from "../../seeds/run-seed";
import { buildArticle } from "../../support/builders";
import { collection } from "../../support/collection";
import { startNewsroom } from "../../support/newsroom";
import { tellPanel } from "../../support/panel-api";
import { freePort } from "../../support/ports";
import { ARCHIVE } from "./archive-asked";

const HEADLINE = "Canada pauses military operations in Iraq";
/** Longer than what a publication leaves behind takes. */
const QUIET_MS = 300;

/** One of the servers that are compared. */
export interface Contestant {
  name: string;
  publish(story: "small" | "iraqPause"): Promise<void>;
  /** How many SQL statements its process sent for `work`, its listeners' included. */
  statementsOf(work: () => Promise<void>): Promise<number>;
  stop(): Promise<unknown>;
}

/** A newsroom with a file of tests/bench/without loaded before it. */
export async function openContestant(
  name: string,
  preload: string,
): Promise<Contestant> {
  const port = String(await freePort());
  const file = path.resolve(__dirname, "../without", preload);
  const desk = await startNewsroom({
    env: {
      STATEMENTS_PORT: port,
      NODE_OPTIONS: `--require ${JSON.stringify(file)}`,
    },
  });
  if (ARCHIVE > 0)
    await runSeed(
      { databaseUrl: desk.databaseUrl, TZ: "UTC" },
      "--archive",
      String(ARCHIVE),
    );
  const slug = "a-small-story";
  const small = await buildArticle({ slug }, { desk });
  const found = await tellPanel(
    "GET",
    `${collection("article")}?filters[title][$startsWith]=${encodeURIComponent(HEADLINE)}`,
    undefined,
    desk,
  );
  const ids = {
    small: small.documentId,
    iraqPause: found.results[0].documentId as string,
  };
  const sent = async () =>
    Number(await (await fetch(`http://127.0.0.1:${port}`)).text());

  return {
    name,
    stop: desk.stop,
    async publish(story) {
      const path = collection("article", "/:id/actions/publish", ids[story]);
      await tellPanel("POST", path, {}, desk);
    },
    async statementsOf(work) {
      await wait(QUIET_MS);
      const before = await sent();
      await work();
      await wait(QUIET_MS);
      return (await sent()) - before;
    },
  };
}
