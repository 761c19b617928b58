/** The README's two commands, as a newcomer types them, in a fresh clone: `npm run smoke`. Takes minutes; not in CI. */
import { refuseOldNode } from "./lib/node-version.mjs";

refuseOldNode();
const { run } = await import("./lib/messages.mjs");
const { smoke } = await import("./lib/smoke.mjs");

await run(() => smoke(process.argv.slice(2)));
