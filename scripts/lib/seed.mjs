import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";

import { capture } from "./capture.mjs";
import { Refusal, step } from "./messages.mjs";
import { runOnNewsroom } from "./run-on-newsroom.mjs";

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
export const seed = (args) => runOnNewsroom(SCRIPT, args);
