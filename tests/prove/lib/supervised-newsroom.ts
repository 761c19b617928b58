import type { Admin, OwnNewsroom } from "../../support/newsroom";
import { startNewsroom } from "../../support/newsroom";
import { freePort } from "../../support/ports";
import { fileWithout, preload } from "./protection";

/** A newsroom that is started again, on its port and its database, when it is killed. */
export interface SupervisedNewsroom {
  url: string;
  admin: Admin;
  databaseUrl: string;
  /** Ends it as a machine would, and starts it again; answers how many milliseconds nobody could use it. */
  killAndRestart(): Promise<number>;
  /** Ends it as a machine would. */
  kill(): Promise<void>;
  /** Gives it back what it was started without, for good. */
  putBack(): Promise<void>;
  stop(): Promise<void>;
}

/** What is loaded into a newsroom to see inside of it, and the settings that it reads. */
export interface Watch {
  files: string[];
  env: Record<string, string>;
}

interface Options {
  /** Which database; a copy of the story when none is named. */
  database?: { url: string; admin: Admin };
  watch?: Watch;
  /** A file of tests/prove/without. */
  without?: string;
}

export async function superviseNewsroom({
  database,
  watch = { files: [], env: {} },
  without,
}: Options = {}): Promise<SupervisedNewsroom> {
  const own = { PORT: String(await freePort()), ...watch.env };
  const putBackPort = String(await freePort());
  let missing = without;
  const settings = () => ({
    ...own,
    ...preload([
      ...(missing === undefined ? [] : [fileWithout(missing)]),
      ...watch.files,
    ]),
    ...(missing !== undefined && { PUT_BACK_PORT: putBackPort }),
  });
  let running: OwnNewsroom = await startNewsroom({
    database: database?.url ?? "story",
    env: settings(),
  });
  const { url, databaseUrl } = running;
  const admin = database?.admin ?? running.admin;

  async function kill() {
    process.kill(running.pid, "SIGKILL");
    await running.stop();
  }

  return {
    url,
    admin,
    databaseUrl,
    kill,
    async killAndRestart() {
      const began = Date.now();
      await kill();
      running = await startNewsroom({ database: databaseUrl, env: settings() });
      return Date.now() - began;
    },
    async putBack() {
      if (missing === undefined) return;
      missing = undefined;
      await fetch(`http://127.0.0.1:${putBackPort}`);
    },
    stop: async () => void (await running.stop()),
  };
}
