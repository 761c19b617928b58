import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";

import { attend } from "./attend.mjs";
import { buildWhenNeeded } from "./build.mjs";
import { capture } from "./capture.mjs";
import { openDatabase } from "./database.mjs";
import { readSettings } from "./env-file.mjs";
import { installWhenNeeded } from "./install.mjs";
import { Refusal, step } from "./messages.mjs";
import { root } from "./root.mjs";

const SCRIPT = "dist/scripts/seed.js";

/**
 * Tells the story to a new database, once: an editor who deletes it does not find it back. Seeding twice changes
 * nothing, so an interrupted one is simply done again.
 */
export async function seedOnce({ root, env, database }) {
  const done = path.join(database.folder, "seeded");
  if (existsSync(done)) return;
  await step("Telling the first story", async () => {
    const options = { cwd: root, env };
    const { code, output } = await capture(process.execPath, [SCRIPT], options);
    if (code !== 0) throw new Refusal(`The story was not seeded:\n${output}`);
    writeFileSync(done, "");
  });
}

/** `npm run seed`: the story, and with `--archive N` a back catalogue, into whatever database is set. */
export async function seed(args) {
  await installWhenNeeded(root);
  const settings = await readSettings(root);
  const database = await openDatabase({ root, settings, join: true });
  try {
    await buildWhenNeeded(root, { admin: false });
    return await attend([SCRIPT, ...args], {
      cwd: root,
      env: {
        ...settings,
        NODE_ENV: "production",
        DATABASE_URL: database.url,
      },
    });
  } finally {
    await database.stop();
  }
}
