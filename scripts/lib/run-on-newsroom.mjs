import { attend } from "./attend.mjs";
import { buildWhenNeeded } from "./build.mjs";
import { openDatabase } from "./database.mjs";
import { readSettings } from "./env-file.mjs";
import { installWhenNeeded } from "./install.mjs";
import { root } from "./root.mjs";

/** Runs a compiled script on the newsroom's database, whatever is set, beside a newsroom that is open or without one. */
export async function runOnNewsroom(script, args = []) {
  await installWhenNeeded(root);
  const settings = await readSettings(root);
  const database = await openDatabase({ root, settings, join: true });
  try {
    await buildWhenNeeded(root, { admin: false });
    return await attend([script, ...args], {
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
