import path from "node:path";

/** Something that keeps the newsroom right, and how it is switched off for a trial: never by a switch in its own code. */
export interface Protection {
  /** What the newsroom then goes without. */
  without: string;
  /** A file of tests/prove/without that replaces one part of the newsroom before it starts. */
  replace?: string;
  /** Or a change to the trial's own database. */
  change?: (databaseUrl: string) => Promise<void>;
}

/** How a newsroom is started with a part replaced, and with files of our own loaded into it. */
export function preload(
  protection: Protection | null,
  watches: readonly string[] = [],
): Record<string, string> {
  const files = [
    ...(protection?.replace === undefined
      ? []
      : [path.resolve(__dirname, "..", "without", protection.replace)]),
    ...watches,
  ];
  if (files.length === 0) return {};
  const options = files.map((file) => `--require ${JSON.stringify(file)}`);
  return { NODE_OPTIONS: options.join(" ") };
}
