import { chmod, rm } from "node:fs/promises";
import path from "node:path";

import { runScript } from "../support/run-script";
import { temporaryFolder } from "../support/temporary-folder";

const asRoot = process.getuid?.() === 0 ? test : test.skip;

/** A process that keeps a database in `folder` until it is told to stop. */
function keeper(folder: string) {
  return runScript([
    "--input-type=module",
    "--eval",
    `
    import { startPostgres } from "./scripts/lib/embedded-postgres.mjs";
    try {
      const server = await startPostgres({ folder: ${JSON.stringify(folder)}, fast: true });
      process.once("SIGTERM", () => server.stop().then(() => process.exit(0)));
      setInterval(() => {}, 1_000);
      console.log("in " + server.folder + ", process " + server.pid + ".");
    } catch (error) {
      console.log(error.message);
      process.exit(1);
    }
    `,
  ]);
}

async function started(folder: string) {
  const script = keeper(folder);
  await script.says("process ");
  const [, place, pid] = /in (.+), process (\d+)\./.exec(script.output()) ?? [];
  return { script, place: place ?? "", pid: Number(pid) };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test("data has one keeper at a time, and the database ends with it", async () => {
  const folder = path.join(await temporaryFolder(), "data");
  const first = await started(folder);

  const second = keeper(folder);

  expect(await second.exited).toBe(1);
  expect(second.output().trim()).toBe(
    `Another newsroom is already running on ${folder}: stop it first.`,
  );
  expect(isAlive(first.pid)).toBe(true);
  first.script.kill("SIGTERM");
  expect(await first.script.exited).toBe(0);
  expect(isAlive(first.pid)).toBe(false);
});

test("a database that outlived its killed keeper is stopped and started anew", async () => {
  const folder = path.join(await temporaryFolder(), "data");
  const first = await started(folder);
  first.script.kill("SIGKILL");
  await first.script.exited;
  expect(isAlive(first.pid)).toBe(true);

  const second = await started(folder);

  // One server at a time can own the data: PostgreSQL sees to that itself.
  expect(second.pid).not.toBe(first.pid);
  expect(isAlive(second.pid)).toBe(true);
  second.script.kill("SIGTERM");
  expect(await second.script.exited).toBe(0);
});

asRoot(
  "a folder that the database's user cannot reach is left for another",
  async () => {
    const closed = await temporaryFolder();
    await chmod(closed, 0o700);

    const { script, place } = await started(path.join(closed, "data"));

    expect(place).toMatch(/\/dateline-[0-9a-f]{8}$/);
    script.kill("SIGTERM");
    expect(await script.exited).toBe(0);
    await rm(place, { recursive: true });
  },
);
