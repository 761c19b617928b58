import { spawn } from "node:child_process";

import { openDatabase } from "./database.mjs";
import { readSettings } from "./env-file.mjs";
import { installWhenNeeded } from "./install.mjs";
import { root } from "./root.mjs";

const STRAPI = "node_modules/@strapi/strapi/bin/strapi.js";

export async function develop(args) {
  await installWhenNeeded(root);
  const settings = await readSettings(root);
  const database = await openDatabase({ root, settings, join: true });
  try {
    // Ctrl-C reaches Strapi by itself; we wait for it and then stop the database.
    process.on("SIGINT", () => {});
    const child = spawn(process.execPath, [STRAPI, "develop", ...args], {
      cwd: root,
      env: {
        ...settings,
        NODE_ENV: "development",
        DATABASE_URL: database.url,
      },
      stdio: "inherit",
    });
    process.on("SIGTERM", () => child.kill("SIGTERM"));
    return await new Promise((resolve) => child.once("close", resolve));
  } finally {
    await database.stop();
  }
}
