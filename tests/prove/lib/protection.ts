import path from "node:path";

/** Something that keeps the newsroom right, and how it is switched off for a trial: never by a switch in its own code. */
export interface Protection {
  /** What the newsroom then goes without. */
  without: string;
  /** A file of tests/prove/without that replaces one part of the newsroom before it starts. */
  replace?: string;
  /** Or a change to the trial's own database; answers how it is undone. */
  change?: (databaseUrl: string) => Promise<() => Promise<void>>;
}

export const fileWithout = (replace: string) =>
  path.resolve(__dirname, "..", "without", replace);

/** How a newsroom is started with files of ours loaded into it. */
export function preload(files: readonly string[]): Record<string, string> {
  if (files.length === 0) return {};
  const options = files.map((file) => `--require ${JSON.stringify(file)}`);
  return { NODE_OPTIONS: options.join(" ") };
}
