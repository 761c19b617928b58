/** Everything that the tests need, then the tests: `npm test`, or some of them with `npm test -- tests/api`. */
import { refuseOldNode } from "./lib/node-version.mjs";

refuseOldNode();
// Only now what an old Node could not read.
const { run } = await import("./lib/messages.mjs");
const { runTests } = await import("./lib/run-tests.mjs");

await run(() => runTests(process.argv.slice(2)));
