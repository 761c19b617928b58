import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import { capture } from "./capture.mjs";
import { Refusal, step } from "./messages.mjs";

/** Installs what the lock file says, unless it is there already. */
export async function installWhenNeeded(root) {
  if (isInstalled(root)) return;
  await step("Installing packages", async () => {
    const args = ["ci", "--include=dev", "--no-audit", "--no-fund"];
    const { code, output } = await npm(root, args);
    if (code !== 0) throw new Refusal(`npm ci failed:\n${output}`);
  });
}

/** npm writes node_modules/.package-lock.json last, so it says what is there, whoever installed it. */
function isInstalled(root) {
  const record = path.join(root, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const wanted = packagesOf(path.join(root, "package-lock.json"));
  const present = packagesOf(record);
  return Object.entries(wanted).every(
    ([place, { version, optional, devOptional }]) =>
      place === "" ||
      present[place]?.version === version ||
      // Left out on platforms that it is not for.
      (present[place] === undefined && (optional || devOptional)),
  );
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}

/** The npm that started us, where there is one: it may be the only one. */
function npm(root, args) {
  const itself = process.env["npm_execpath"];
  if (itself?.endsWith("npm-cli.js"))
    return capture(process.execPath, [itself, ...args], { cwd: root });
  return capture("npm", args, {
    cwd: root,
    shell: process.platform === "win32",
  });
}
