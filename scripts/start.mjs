/** The whole newsroom with one command: `npm start`. Each phase is one line here and one file in lib. */
import { refuseOldNode } from "./lib/node-version.mjs";

refuseOldNode();
// Only now what an old Node could not read.
const { run } = await import("./lib/messages.mjs");
const { start } = await import("./lib/start.mjs");

await run(() => start(process.argv.slice(2)));
