/** What readers may ask over GraphQL, as a file: `npm run schema`. */
import { refuseOldNode } from "./lib/node-version.mjs";

refuseOldNode();
const { run } = await import("./lib/messages.mjs");
const { runOnNewsroom } = await import("./lib/run-on-newsroom.mjs");

await run(() => runOnNewsroom("dist/scripts/schema.js"));
