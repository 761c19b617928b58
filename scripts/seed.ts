import path from "node:path";
import { parseArgs } from "node:util";

import { createStrapi, type Core } from "@strapi/strapi";

import { fillArchive } from "../seeds/archive";
import { openProgress } from "../seeds/lib/progress";
import { whenQuiet } from "../seeds/lib/when-quiet";
import { tellIraqPause } from "../seeds/stories/iraq-pause";

/** Fills the newsroom without opening it to readers: the story, and with --archive N as many generated ones. */
async function seed(archive: number): Promise<void> {
  const appDir = path.resolve(__dirname, "../..");
  const distDir = path.join(appDir, "dist");
  const strapi = await createStrapi({ appDir, distDir }).load();
  try {
    console.log(`The Iraq-pause story: ${await tellIraqPause(strapi)}.`);
    if (archive > 0) await seedArchive(strapi, archive);
    await whenQuiet(strapi);
  } finally {
    await strapi.destroy();
  }
}

async function seedArchive(strapi: Core.Strapi, count: number): Promise<void> {
  const started = Date.now();
  const progress = openProgress(count, "Archive");
  const added = await fillArchive(strapi, count, progress.reach).finally(
    progress.end,
  );
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

function end(error: unknown): never {
  console.error(error);
  process.exit(1);
}

try {
  seed(archiveAsked()).then(() => process.exit(0), end);
} catch (error) {
  // What was typed is wrong, not the program: the sentence says enough.
  end(error instanceof Error ? error.message : error);
}
