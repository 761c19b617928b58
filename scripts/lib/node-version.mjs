// Read by whatever Node is there, however old: nothing here is newer than modules themselves.
import { readFileSync } from "fs";

/** Ends the process with one sentence where Node is older than package.json asks for. */
export function refuseOldNode(version = process.versions.node) {
  const file = new URL("../../package.json", import.meta.url);
  const wanted = JSON.parse(readFileSync(file, "utf8")).engines.node;
  const message = tooOld(version, wanted.replace(">=", ""));
  if (message === null) return;
  console.error(`\n${message}`);
  process.exit(1);
}

function tooOld(version, wanted) {
  const has = version.split(".").map(Number);
  const needs = wanted.split(".").map(Number);
  for (let i = 0; i < needs.length; i += 1) {
    if (has[i] > needs[i]) return null;
    if (has[i] < needs[i])
      return `Dateline needs Node ${wanted} or newer; this is ${version}.`;
  }
  return null;
}
