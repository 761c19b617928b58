import { spawn } from "node:child_process";

/** Runs a Node program with our terminal. Ctrl-C reaches it by itself; we stay until it has ended, to tidy up. */
export function attend(args, options) {
  const child = spawn(process.execPath, args, { ...options, stdio: "inherit" });
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  return new Promise((resolve) =>
    child.once("close", (code) => resolve(code ?? 1)),
  );
}
