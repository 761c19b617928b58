import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  writeSync,
} from "node:fs";
import path from "node:path";

/** What the newsroom acknowledged, kept outside of it, on the disk before anybody goes on. */
export interface Ledger<Entry> {
  write(entry: Entry): void;
  /** All entries, as the disk has them. */
  read(): Entry[];
}

export function openLedger<Entry extends object>(
  folder: string,
): Ledger<Entry> {
  const file = path.join(folder, "ledger.jsonl");
  closeSync(openSync(file, "w"));
  return {
    write(entry) {
      const line = openSync(file, "a");
      writeSync(line, `${JSON.stringify(entry)}\n`);
      fsyncSync(line);
      closeSync(line);
    },
    read: () =>
      readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as Entry),
  };
}
