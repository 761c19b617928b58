/** The types of our own queries: part of `npm run schema`; `--check` holds the files to the schema that is committed. */
import { refuseOldNode } from "./lib/node-version.mjs";

refuseOldNode();
const { run } = await import("./lib/messages.mjs");
const { typedQueries } = await import("./lib/typed-queries.mjs");

await run(() => typedQueries({ check: process.argv.includes("--check") }));
