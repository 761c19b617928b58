/** What CI runs, one step a line, up to the first that fails: `npm run check`. */
import { refuseOldNode } from "./lib/node-version.mjs";

refuseOldNode();
const { run } = await import("./lib/messages.mjs");
const { check } = await import("./lib/check.mjs");

await run(check);
