/** What readers may ask over GraphQL, as a file, and the types of our own queries that follow from it: `npm run schema`. */
import { refuseOldNode } from "./lib/node-version.mjs";

refuseOldNode();
const { run } = await import("./lib/messages.mjs");
const { runOnNewsroom } = await import("./lib/run-on-newsroom.mjs");

const { typedQueries } = await import("./lib/typed-queries.mjs");

await run(async () => {
  const code = await runOnNewsroom("dist/scripts/schema.js");
  if (code === 0) await typedQueries({ check: false });
  return code;
});
