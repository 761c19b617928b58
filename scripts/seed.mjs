/** The story, into the newsroom's database: `npm run seed`, with a back catalogue by `-- --archive N`. */
import { refuseOldNode } from "./lib/node-version.mjs";

refuseOldNode();
const { run } = await import("./lib/messages.mjs");
const { seed } = await import("./lib/seed.mjs");

await run(() => seed(process.argv.slice(2)));
