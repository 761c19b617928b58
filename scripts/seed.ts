import { parseArgs } from "node:util";

import type { Core } from "@strapi/strapi";

import { fillArchive } from "../seeds/archive";
import { openProgress } from "../seeds/lib/progress";
import { whenQuiet } from "../seeds/lib/when-quiet";
import { tellIraqPause } from "../seeds/stories/iraq-pause";
import { backfill } from "../src/changes/log/backfill";
import { withNewsroom } from "./lib/with-newsroom";

/** Fills the newsroom without opening it to readers: the story, and with --archive N as many generated ones. */
async function seed(strapi: Core.Strapi, archive: number): Promise<void> {
  console.log(`The Iraq-pause story: ${await tellIraqPause(strapi)}.`);
  if (archive > 0) await seedArchive(strapi, archive);
  await whenQuiet(strapi);
}

async function seedArchive(strapi: Core.Strapi, count: number): Promise<void> {
  const started = Date.now();
  const progress = openProgress(count, "Archive");
  const added = await fillArchive(strapi, count, progress.reach).finally(
    progress.end,
  );
  await backfill(strapi);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(
    `The archive: ${count} stories, ${added} of them added in ${seconds} s.`,
  );
}

/** @throws Error that says what the command takes. */
function archiveAsked(): number {
  const { archive = "0" } = parseArgs({
    options: { archive: { type: "string" } },
  }).values;
  if (/^\d{1,6}$/.test(archive)) return Number(archive);
  throw new Error(
    `--archive takes a number of stories, up to 999999; this says "${archive}".`,
  );
}

try {
  const archive = archiveAsked();
  withNewsroom((strapi) => seed(strapi, archive));
} catch (error) {
  // What was typed is wrong, not the program: the sentence says enough.
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
