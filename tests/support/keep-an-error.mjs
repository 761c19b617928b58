/** Writes in a transaction in which a statement fails, and keeps the error to itself; prints what comes of it. */
import { createRequire } from "node:module";
import path from "node:path";

const { createStrapi } = createRequire(import.meta.url)("@strapi/strapi");
const appDir = path.resolve(import.meta.dirname, "../..");

const distDir = path.join(appDir, "dist");
const strapi = await createStrapi({ appDir, distDir }).load();
const outcome = await strapi.db
  .transaction(async ({ trx }) => {
    await trx.raw("SELECT 1 / 0").catch(() => undefined);
    return "told as committed";
  })
  .catch((error) => error.message);
console.log(`OUTCOME ${outcome}`);
process.exit(0);
