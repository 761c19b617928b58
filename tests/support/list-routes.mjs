/** Prints every route below a path that a newsroom answers, one a line: `list-routes.mjs /admin/newsroom`. */
import { createRequire } from "node:module";
import path from "node:path";

// As the compiled newsroom does: its own modules find this Strapi and no second one.
const { createStrapi } = createRequire(import.meta.url)("@strapi/strapi");
const [below = "/"] = process.argv.slice(2);
const appDir = path.resolve(import.meta.dirname, "../..");
const distDir = path.join(appDir, "dist");

const strapi = await createStrapi({ appDir, distDir }).load();
// Routes are there from the moment in which it would listen.
strapi.server.mount();
for (const { methods, path: route } of strapi.server.listRoutes())
  if (route.startsWith(below))
    console.log(`${methods.filter((method) => method !== "HEAD")} ${route}`);
await strapi.destroy();
process.exit(0);
