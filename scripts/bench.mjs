/** The benchmarks: `npm run bench`, with a back catalogue by `-- --articles N`. */
import { refuseOldNode } from "./lib/node-version.mjs";

refuseOldNode();
const { run } = await import("./lib/messages.mjs");
const { bench } = await import("./lib/bench.mjs");

await run(() => bench(process.argv.slice(2)));
