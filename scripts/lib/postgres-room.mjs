import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chownSync, cpSync, existsSync, mkdirSync } from "node:fs";
import os from "node:os";
import path from "node:path";

import { Refusal } from "./messages.mjs";

/**
 * Where data and binaries are kept: in `folder` and where they are installed, as long as the database's user can
 * reach both. In a home of mode 0700 it cannot; then both go to a folder of the system, named after the first one.
 */
export function chooseRoom(folder, native, account) {
  mkdirSync(folder, { recursive: true });
  if (account === null) return { folder, native, moved: false };
  const program = path.join(native, "bin", "postgres");
  if (canRun(program, account) && canOwn(folder, account))
    return { folder, native, moved: false };

  const name = `dateline-${createHash("sha256").update(folder).digest("hex").slice(0, 8)}`;
  for (const base of ["/var/lib", os.tmpdir()]) {
    const elsewhere = path.join(base, name);
    if (!canOwn(elsewhere, account)) continue;
    const copy = path.join(elsewhere, "native");
    if (!existsSync(copy)) cpSync(native, copy, { recursive: true });
    if (!canRun(path.join(copy, "bin", "postgres"), account)) continue;
    return { folder: elsewhere, native: copy, moved: true };
  }
  throw new Refusal(
    `The database's user (uid ${account.uid}) can reach neither ${folder} nor a folder of the system: set DATABASE_URL.`,
  );
}

function canRun(program, account) {
  return (
    spawnSync(program, ["--version"], { ...account, cwd: "/" }).status === 0
  );
}

function canOwn(folder, account) {
  try {
    mkdirSync(folder, { recursive: true });
    chownSync(folder, account.uid, account.gid);
  } catch {
    return false;
  }
  return (
    spawnSync("test", ["-w", folder], { ...account, cwd: "/" }).status === 0
  );
}
