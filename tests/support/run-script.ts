import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const running = new Set<ChildProcess>();

export interface Script {
  pid: number;
  /** What it has printed so far, both streams. */
  output(): string;
  /** Waits until it has printed a sentence; fails when it ends without. */
  says(sentence: string): Promise<void>;
  kill(signal: NodeJS.Signals): void;
  /** The exit code, or the signal that ended it. */
  exited: Promise<number | string>;
}

/** Runs Node on a script of ours as a person would, in the repository or a copy of it, with nothing of this environment but `env`. */
export function runScript(
  args: string[],
  env: Record<string, string> = {},
  folder = root,
): Script {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"], ...env },
  });
  running.add(child);
  let output = "";
  let hear = () => {};
  const add = (chunk: Buffer) => {
    output += String(chunk);
    hear();
  };
  child.stdout.on("data", add);
  child.stderr.on("data", add);
  const exited = new Promise<number | string>((resolve) =>
    child.once("close", (code, signal) => {
      running.delete(child);
      resolve(code ?? signal ?? "gone");
    }),
  );
  return {
    pid: child.pid ?? -1,
    output: () => output,
    exited,
    kill: (signal) => child.kill(signal),
    says: (sentence) =>
      new Promise((resolve, reject) => {
        hear = () => output.includes(sentence) && resolve();
        hear();
        void exited.then(() =>
          reject(new Error(`It never said "${sentence}":\n${output}`)),
        );
      }),
  };
}

afterEach(async () => {
  for (const child of running) {
    child.kill("SIGTERM");
    await new Promise((resolve) => child.once("close", resolve));
  }
});
