import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";

import { buildWhenNeeded } from "./build.mjs";
import { installWhenNeeded } from "./install.mjs";
import { root } from "./root.mjs";

/** What Jest prints when something outlived the tests; that fails the run, because the next leak hides behind it. */
const LEAKS = [
  "A worker process has failed to exit gracefully",
  "Jest did not exit one second after",
];
const RESULTS = path.join(root, ".data", "test", "results.json");

export async function runTests(args) {
  await installWhenNeeded(root);
  await buildWhenNeeded(root);
  mkdirSync(path.dirname(RESULTS), { recursive: true });
  rmSync(RESULTS, { force: true });
  return jest([...args, "--json", "--outputFile", RESULTS]);
}

function jest(args) {
  const child = spawn(
    process.execPath,
    [path.join(root, "node_modules/jest/bin/jest.js"), ...args],
    { cwd: root, stdio: ["inherit", "ignore", "pipe"] },
  );
  // Jest stops what it started when the terminal interrupts it; we stay until it has.
  process.on("SIGINT", () => {});
  let leaked = false;
  child.stderr.on("data", (chunk) => {
    process.stderr.write(chunk);
    if (!LEAKS.some((sentence) => String(chunk).includes(sentence))) return;
    leaked = true;
    setTimeout(() => child.kill("SIGKILL"), 5_000).unref();
  });
  return new Promise((resolve) =>
    child.once("close", (code) => {
      if (leaked) console.error("\nA test left something running.");
      resolve(leaked ? 1 : code);
    }),
  );
}
