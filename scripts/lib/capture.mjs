import { spawn } from "node:child_process";

import { interruption } from "./interruption.mjs";

/** Runs a program quietly, to its end or to our interruption: its exit code and all that it printed. */
export async function capture(program, args, options) {
  const child = spawn(program, args, {
    ...options,
    signal: interruption,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  return { code, output: output.trim() };
}
