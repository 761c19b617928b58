import path from "node:path";

import { freePort } from "../../support/ports";
import type { Watch } from "./supervised-newsroom";

/** Writes an archive of so many stories into a newsroom from inside of it. */
export async function archiveWriter(): Promise<
  Watch & {
    write(stories: number): Promise<void>;
    /** Into the log, which knows nothing of the archive before. */
    record(): Promise<void>;
  }
> {
  const port = await freePort();
  const ask = async (what: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}/${what}`);
    if (!answer.ok) throw new Error(await answer.text());
  };
  return {
    files: [path.resolve(__dirname, "write-archive.js")],
    // The archive's times are written by the clock of its process.
    env: { WRITE_ARCHIVE_PORT: String(port), TZ: "UTC" },
    write: (stories) => ask(String(stories)),
    record: () => ask("record"),
  };
}
