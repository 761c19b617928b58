/** What readers see and the log does not know of: `npm run changes:backfill`. */
import { refuseOldNode } from "./lib/node-version.mjs";

refuseOldNode();
const { run } = await import("./lib/messages.mjs");
const { runOnNewsroom } = await import("./lib/run-on-newsroom.mjs");

await run(() => runOnNewsroom("dist/scripts/changes-backfill.js"));
