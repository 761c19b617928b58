import path from "node:path";
import request from "supertest";

import { freePort } from "../support/ports";
import { runScript } from "../support/run-script";
import { temporaryFolder } from "../support/temporary-folder";

const STORY =
  "/api/articles/by-slug/canada-pauses-military-operations-in-iraq-amid-escalating-u-s-iran-tensions";

const OPEN = "Ctrl-C stops everything.";

function npmStart(folder: string, port: number) {
  return runScript(["scripts/start.mjs"], {
    ENV_PATH: path.join(folder, ".env"),
    DATA_FOLDER: folder,
    PUBLIC_FOLDER: path.resolve(".data/test/public"),
    PORT: String(port),
  });
}

async function stopOrphan(folder: string) {
  const code = `
    import { startPostgres } from "./scripts/lib/embedded-postgres.mjs";
    await (await startPostgres({ folder: ${JSON.stringify(folder)} })).stop();
  `;
  const script = runScript(["--input-type=module", "--eval", code]);
  expect(await script.exited).toBe(0);
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

test("one command opens a newsroom with its story; the next ones change nothing", async () => {
  const folder = await temporaryFolder();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;

  // 1. Interrupted half-way, it stops what it has started.
  const hasty = npmStart(folder, port);
  await hasty.says("Telling the first story");
  hasty.kill("SIGINT");
  expect(await hasty.exited).toBe(1);
  expect(hasty.output().trim().endsWith("Interrupted.")).toBe(true);

  // 2. The next start tells the whole story, makes an administrator and shows the password.
  const first = npmStart(folder, port);
  await first.says(OPEN);
  expect((await request(url).get(STORY)).status).toBe(200);
  const [, email, password] =
    /Email +(\S+)\s+Password +(\S+)/.exec(first.output()) ?? [];
  const signIn = () =>
    request(url).post("/admin/login").send({ email, password });
  expect((await signIn()).status).toBe(200);

  // 3. Ctrl-C stops the server, then the database.
  first.kill("SIGINT");
  expect(await first.exited).toBe(0);
  expect(first.output().trim().endsWith("Stopped.")).toBe(true);
  expect(await answers(url)).toBe(false);

  // 4. The next start finds everything as it was.
  const second = npmStart(folder, port);
  await second.says(OPEN);
  expect(second.output()).not.toMatch(/story|Password|Writing/);
  expect((await signIn()).status).toBe(200);

  // 5. When the launcher is killed without a word, the server ends by itself.
  second.kill("SIGKILL");
  await second.exited;
  while (await answers(url));
  await stopOrphan(path.join(folder, "postgres"));
}, 180_000);
