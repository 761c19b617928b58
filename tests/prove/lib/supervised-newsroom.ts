import type { Admin, OwnNewsroom } from "../../support/newsroom";
import { startNewsroom } from "../../support/newsroom";
import { freePort } from "../../support/ports";

/** A newsroom that is started again, on its port and its database, when it is killed. */
export interface SupervisedNewsroom {
  url: string;
  admin: Admin;
  databaseUrl: string;
  /** Ends it as a machine would, and starts it again; answers how many milliseconds nobody could use it. */
  killAndRestart(): Promise<number>;
  /** Ends it as a machine would. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

interface Options {
  /** Which database; a copy of the story when none is named. */
  database?: { url: string; admin: Admin };
  env?: Record<string, string>;
}

export async function superviseNewsroom({
  database,
  env = {},
}: Options = {}): Promise<SupervisedNewsroom> {
  const settings = { PORT: String(await freePort()), ...env };
  let running: OwnNewsroom = await startNewsroom({
    database: database?.url ?? "story",
    env: settings,
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
      running = await startNewsroom({ database: databaseUrl, env: settings });
      return Date.now() - began;
    },
    stop: async () => void (await running.stop()),
  };
}
