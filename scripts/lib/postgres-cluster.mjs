/** One PostgreSQL server on one data folder: made, started, asked whether it runs, stopped. */
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

export const SUPERUSER = "postgres";

/** An interrupted initdb must not be taken for a database, so it works beside the place and moves in when done. */
export function initialise(room) {
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

export async function startServer(room, settings) {
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
export function stopServer(room) {
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

export function runningServer(room) {
  if (!existsSync(path.join(dataFolder(room), "postmaster.pid"))) return null;
  const { status } = runTool(room, "pg_ctl", [
    ...["status", "--pgdata", dataFolder(room)],
  ]);
  return status === 0 ? readPidFile(room) : null;
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

export const password = (room) => readFileSync(passwordFile(room), "utf8");
const passwordFile = (room) => path.join(room.folder, "password");
const dataFolder = (room) => path.join(room.folder, "data");
const lastLine = (text) => text.trim().split("\n").at(-1) ?? "";
