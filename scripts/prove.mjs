/** Storms, kills and soaks: `npm run prove`, or one with `npm run prove -- storm --scale 0.1 --seed 7`. */
import { refuseOldNode } from "./lib/node-version.mjs";

refuseOldNode();
const { run } = await import("./lib/messages.mjs");
const { prove } = await import("./lib/prove.mjs");

await run(() => prove(process.argv.slice(2)));
