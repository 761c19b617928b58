/** The editions again, from the log: `npm run editions:rebuild`. */
import { refuseOldNode } from "./lib/node-version.mjs";

refuseOldNode();
const { run } = await import("./lib/messages.mjs");
const { runOnNewsroom } = await import("./lib/run-on-newsroom.mjs");

await run(() => runOnNewsroom("dist/scripts/editions-rebuild.js"));
