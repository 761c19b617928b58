import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { startPostgres } from "./embedded-postgres.mjs";
import { installWhenNeeded } from "./install.mjs";
import { Refusal, step } from "./messages.mjs";
import { freePort } from "./ports.mjs";
import { root } from "./root.mjs";

const STORY =
  "/api/articles/by-slug/canada-pauses-military-operations-in-iraq-amid-escalating-u-s-iran-tensions";
const ORDINARY = "dateline-smoke";

/** With `--start-only`, `npm test` is left out. */
export async function smoke(args) {
  const tests = !args.includes("--start-only");
  // Its own PostgreSQL, for the database that is given, comes from the packages here.
  await installWhenNeeded(root);
  for (const person of people()) {
    console.log(`\nAs ${person.name}`);
    const clone = cloneFor(person);
    try {
      await firstAndSecondStart(clone, person);
      await onGivenDatabase(clone, person);
      if (tests) await step("npm test", () => npmTest(clone, person));
    } finally {
      rmSync(clone, { recursive: true, force: true });
    }
  }
}

/** Root can be both; anybody else is only an ordinary user. */
function people() {
  if (process.getuid?.() !== 0)
    return [{ name: "an ordinary user", home: os.homedir(), account: {} }];
  spawnSync("useradd", ["--create-home", ORDINARY]);
  const id = (flag) => Number(spawnSync("id", [flag, ORDINARY]).stdout);
  const account = { uid: id("-u"), gid: id("-g") };
  return [
    { name: "root", home: os.homedir(), account: {} },
    { name: "an ordinary user", home: `/home/${ORDINARY}`, account },
  ];
}

function cloneFor({ account }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "dateline-smoke-"));
  chmodSync(folder, 0o755);
  spawnSync("git", ["clone", "--quiet", root, folder], { stdio: "inherit" });
  if (account.uid !== undefined)
    spawnSync("chown", ["-R", `${account.uid}:${account.gid}`, folder]);
  return folder;
}

async function firstAndSecondStart(clone, person) {
  for (const time of ["First", "Second"]) {
    const newsroom = await step(`${time} npm start`, () =>
      open(clone, person, {}),
    );
    await expectStory(newsroom.url, 200);
    await step("Ctrl-C", () => newsroom.interrupt());
    console.log(newsroom.steps());
  }
  const { stdout } = spawnSync("du", ["-sh", "node_modules", "dist", ".data"], {
    cwd: clone,
    encoding: "utf8",
  });
  console.log(`  Sizes: ${stdout.trim().replace(/\s+/g, " ")}`);
}

/** A given database is never seeded unasked. */
async function onGivenDatabase(clone, person) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "dateline-smoke-given-"));
  chmodSync(folder, 0o755);
  const postgres = await startPostgres({ folder: path.join(folder, "pg") });
  try {
    await postgres.query("create database news");
    const settings = { DATABASE_URL: postgres.url("news") };
    const empty = await step("npm start with DATABASE_URL", () =>
      open(clone, person, settings),
    );
    await expectStory(empty.url, 404);
    await empty.interrupt();
    await step("npm run seed", () =>
      npmEnds(clone, person, ["run", "seed"], settings),
    );
    const told = await open(clone, person, settings);
    await expectStory(told.url, 200);
    await told.interrupt();
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function npmTest(clone, person) {
  await npmEnds(clone, person, ["test"], {});
}

async function npmEnds(clone, person, args, settings) {
  const child = npm(clone, person, args, settings);
  const code = await child.exited;
  if (code !== 0)
    throw new Refusal(
      `npm ${args.join(" ")} ended with ${code}:\n${child.output()}`,
    );
}

async function open(clone, person, settings) {
  const port = await freePort();
  const child = npm(clone, person, ["start"], { ...settings, PORT: `${port}` });
  const url = `http://127.0.0.1:${port}`;
  let ended = false;
  void child.exited.then(() => (ended = true));
  while (!child.output().includes("Ctrl-C stops everything.")) {
    if (ended) throw new Refusal(`npm start ended:\n${child.output()}`);
    await wait(50);
  }
  return {
    url,
    /** Its own account of what took how long. */
    steps: () =>
      child
        .output()
        .split("\n")
        .filter((line) => line.includes(" ... ") || line.includes("open ("))
        .map((line) => `    ${line.trim()}`)
        .join("\n"),
    /** As a terminal does: the signal reaches npm and the script at once. */
    async interrupt() {
      process.kill(-child.pid, "SIGINT");
      await child.exited;
      if (!child.output().includes("Stopped."))
        throw new Refusal(`Ctrl-C did not stop it well:\n${child.output()}`);
    },
  };
}

async function expectStory(url, status) {
  const response = await fetch(url + STORY);
  if (response.status !== status)
    throw new Refusal(`The story answered ${response.status}, not ${status}.`);
}

/** A clean environment: nothing of ours may make it work. */
function npm(cwd, { home, account }, args, settings) {
  const child = spawn("npm", args, {
    ...account,
    cwd,
    env: { PATH: process.env.PATH, HOME: home, ...settings },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  const exited = new Promise((resolve) =>
    child.once("close", (code, signal) => resolve(code ?? signal)),
  );
  return { pid: child.pid, exited, output: () => output };
}
