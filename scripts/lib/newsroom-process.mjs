import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";

import { Refusal } from "./messages.mjs";

const STRAPI = "node_modules/@strapi/strapi/bin/strapi.js";

/**
 * The newsroom's server as a child with a process group of its own, so that Ctrl-C reaches only us: the server drains
 * when we say so, while its database still runs. `write` gets what it prints.
 */
export function spawnNewsroom({ root, env, write, onMessage = () => {} }) {
  const child = spawn(process.execPath, [STRAPI, "start"], {
    cwd: root,
    env,
    detached: true,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let tail = "";
  const keep = (chunk) => {
    tail = (tail + chunk).slice(-4_000);
    write(chunk);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  let refusal = null;
  child.on("message", (message) => {
    refusal = message.refusal ?? refusal;
    onMessage(message);
  });
  const exited = new Promise((resolve) =>
    child.once("close", (code, signal) => resolve(code ?? signal)),
  );
  const url = `http://${env.HOST}:${env.PORT}`;
  return {
    url,
    pid: child.pid,
    exited,
    ready: () => ready(url, exited, () => refusal ?? lastWords(tail)),
    /** Answers with the exit code, or the signal that had to be used. */
    async stop() {
      child.kill("SIGTERM");
      const deadline = setTimeout(() => child.kill("SIGKILL"), 20_000);
      const code = await exited;
      clearTimeout(deadline);
      return code;
    },
  };
}

async function ready(url, exited, why) {
  let ended = false;
  void exited.then(() => (ended = true));
  while (!(await answers(`${url}/readyz`))) {
    if (ended) throw new Refusal(`The newsroom does not start: ${why()}`);
    await wait(50);
  }
}

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/** What it printed last, colours and all: it did not expect this either. */
function lastWords(tail) {
  return `\n${tail.trim()}`;
}
