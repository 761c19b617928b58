import { attend } from "./attend.mjs";
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
    return await attend([STRAPI, "develop", ...args], {
      cwd: root,
      env: {
        ...settings,
        NODE_ENV: "development",
        DATABASE_URL: database.url,
      },
    });
  } finally {
    await database.stop();
  }
}
