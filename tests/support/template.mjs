import { spawnSync } from "node:child_process";
import path from "node:path";

import { sourceHash } from "../../scripts/lib/source-hash.mjs";
import { superAdminSettings } from "./super-admin.mjs";

/** All that decides what a new newsroom with the story in it looks like. */
const MADE_FROM = [
  "dist",
  "database",
  "seeds",
  "package-lock.json",
  "tests/support/super-admin.mjs",
];

/**
 * The name of a database that holds the schema, a Super Admin and the story. It is kept for the next run and made
 * anew when any of its sources changes.
 */
export async function prepareTemplate({ root, postgres, envFor }) {
  const except = (file) => file.startsWith(path.join("dist", "build"));
  const name = `template_${sourceHash(root, MADE_FROM, { except })}`;
  const databases = await postgres.query("select datname from pg_database");
  const names = databases.map(({ datname }) => datname);
  if (names.includes(name)) return name;

  for (const old of names.filter((other) => other.startsWith("template_")))
    await postgres.query(`drop database ${old} with (force)`);
  await postgres.query(
    "drop database if exists making with (force)",
    "create database making",
  );
  const url = postgres.url("making");
  seedStory(root, { ...envFor(url), ...superAdminSettings });
  await postgres.query(`alter database making rename to ${name}`);
  return name;
}

function seedStory(root, env) {
  const script = path.join(root, "dist", "scripts", "seed.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    cwd: root,
    env,
    encoding: "utf8",
  });
  if (status !== 0)
    throw new Error(`The story was not seeded:\n${stdout}${stderr}`);
}
