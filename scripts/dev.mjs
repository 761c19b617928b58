/** Strapi's develop mode on the newsroom's own database: `npm run dev`. */
import { refuseOldNode } from "./lib/node-version.mjs";

refuseOldNode();
const { run } = await import("./lib/messages.mjs");
const { develop } = await import("./lib/develop.mjs");

await run(() => develop(process.argv.slice(2)));
