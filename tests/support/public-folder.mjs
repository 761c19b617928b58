import { existsSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import path from "node:path";

/** A public folder for the tests: the same files as ours, but uploads of its own. */
export function linkPublicFolder(source, target) {
  mkdirSync(path.join(target, "uploads"), { recursive: true });
  for (const name of readdirSync(source)) {
    const link = path.join(target, name);
    if (name === "uploads" || existsSync(link)) continue;
    symlinkSync(path.join(source, name), link);
  }
}
