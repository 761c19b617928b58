import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import path from "node:path";

import { Refusal } from "./messages.mjs";

/**
 * Who runs the database in `folder`: null for ourselves. PostgreSQL refuses to run as root, so for root it is
 * the owner of the data that is already there, or else the user `postgres`, made when missing.
 */
export function databaseAccount(folder) {
  const me = process.getuid?.();
  if (me === undefined) return null;
  const owner = ownerOf(path.join(folder, "data"));
  if (me !== 0) {
    if (owner !== null && owner.uid !== me)
      throw new Refusal(
        `${folder} belongs to another user (uid ${owner.uid}): start as that user, or remove the folder to begin anew.`,
      );
    return null;
  }
  if (owner !== null && owner.uid !== 0) return owner;
  const account = find("postgres") ?? create("postgres");
  if (account === null)
    throw new Refusal(
      "PostgreSQL does not run as root and the user postgres cannot be made: start as an ordinary user, or set DATABASE_URL.",
    );
  return account;
}

function ownerOf(folder) {
  if (!existsSync(folder)) return null;
  const { uid, gid } = statSync(folder);
  return { uid, gid };
}

function find(name) {
  const ask = (flag) => {
    const { status, stdout } = spawnSync("id", [flag, name]);
    return status === 0 ? Number(stdout) : null;
  };
  const uid = ask("-u");
  const gid = ask("-g");
  return uid === null || gid === null ? null : { uid, gid };
}

/** `useradd` where the system has it, `adduser` of BusyBox elsewhere. */
function create(name) {
  const made = spawnSync("useradd", ["--system", "--user-group", name]);
  if (made.status !== 0) spawnSync("adduser", ["-S", "-D", "-H", name]);
  return find(name);
}
