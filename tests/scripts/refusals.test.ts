import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { parseEnv } from "node:util";

import { newsroom } from "../support/newsroom";
import { freePort, listen } from "../support/ports";
import { runScript } from "../support/run-script";
import { temporaryFolder } from "../support/temporary-folder";

const START = "scripts/start.mjs";

/** What `npm start` says last, and its exit code, with settings of its own and a port that is free. */
async function start(env: Record<string, string>, args: string[] = []) {
  const folder = await temporaryFolder();
  const script = runScript([START, ...args], {
    ENV_PATH: path.join(folder, ".env"),
    PORT: String(await freePort()),
    ...env,
  });
  const code = await script.exited;
  return { code, folder, last: script.output().trim().split("\n").at(-1) };
}

test("an old Node is refused before anything else", async () => {
  const pretend = `Object.defineProperty(process, "versions", { value: { node: "18.20.0" } })`;

  const script = runScript([
    "--import",
    `data:text/javascript,${pretend}`,
    START,
  ]);

  expect(await script.exited).toBe(1);
  expect(script.output().trim()).toMatch(
    /^Dateline needs Node 20\.\d+ or newer; this is 18\.20\.0\.$/,
  );
});

test("arguments that do nothing are refused", async () => {
  const workers = await start({}, ["--workers", "4"]);
  const unknown = await start({}, ["--fast"]);

  expect(workers).toMatchObject({
    code: 1,
    last: "One process serves in this version: --workers is not there yet.",
  });
  expect(unknown).toMatchObject({
    code: 1,
    last: "npm start takes no arguments; it got --fast.",
  });
});

test("a taken port is refused, after .env was written with fresh secrets", async () => {
  const taken = await listen();

  const { code, last, folder } = await start({ PORT: String(taken.port) });

  expect(code).toBe(1);
  expect(last).toBe(
    `Port ${taken.port} on 127.0.0.1 is taken: stop what listens there, or set another PORT in .env.`,
  );
  const file = path.join(folder, ".env");
  const secrets = Object.values(parseEnv(await readFile(file, "utf8")));
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(secrets).toHaveLength(5);
  expect(new Set(secrets).size).toBe(5);
  for (const secret of secrets) expect(secret?.length).toBeGreaterThan(40);
  await new Promise((resolve) => taken.close(resolve));
});

test("a database that cannot be reached is named without its password", async () => {
  const port = await freePort();

  const { code, last } = await start({
    DATABASE_URL: `postgres://desk:hush@127.0.0.1:${port}/news`,
  });

  expect(code).toBe(1);
  expect(last).toBe(
    `The database at 127.0.0.1:${port} cannot be reached (ECONNREFUSED): start it, or correct DATABASE_URL.`,
  );
});

test("a wrong password and a database that does not exist are told apart", async () => {
  const right = new URL((await newsroom()).databaseUrl);
  const wrong = new URL(right);
  wrong.password = "hush";
  const missing = new URL(right);
  missing.pathname = "/nowhere";

  const refused = await start({ DATABASE_URL: wrong.href });
  const unknown = await start({ DATABASE_URL: missing.href });

  expect(refused.last).toBe(
    `The database at ${right.host} refuses the user postgres: correct the user or the password in DATABASE_URL.`,
  );
  expect(unknown.last).toBe(
    `The database nowhere does not exist at ${right.host}: create it, or correct DATABASE_URL.`,
  );
});

test("a data folder that cannot be written is named", async () => {
  const { code, last } = await start({ DATA_FOLDER: "/dev/null/data" });

  expect(code).toBe(1);
  expect(last).toBe(
    "/dev/null/data/postgres cannot be written (ENOTDIR): check its permissions and the space on the disk.",
  );
});
