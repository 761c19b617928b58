import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import path from "node:path";

import { startNewsroom } from "../../support/newsroom";
import { freePort } from "../../support/ports";

/** What is asked, each time with another value: a slug, or where a list begins. */
export interface Question {
  name: "story" | "list";
  query: string;
}

export interface Contestant {
  name: string;
  databaseUrl: string;
  ask(question: Question, value: string | number): Promise<string>;
  /** Milliseconds of CPU, its own and the kernel's for it, that its process has used. */
  cpu(): number;
  stop(): Promise<unknown>;
}

export async function newsroomThat(
  name: string,
  batching: "on" | "off",
  database = "story",
): Promise<Contestant> {
  const { url, databaseUrl, pid, stop } = await startNewsroom({
    database,
    env: { GRAPHQL_BATCHING: batching, GRAPHQL_TIMEOUT_MS: "60000" },
  });
  return {
    name,
    databaseUrl,
    stop,
    cpu: () => cpuOf(pid),
    async ask({ query }, value) {
      const response = await fetch(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query, variables: { value } }),
      });
      return response.text();
    },
  };
}

/** One statement behind `node:http`: as little as can be done. */
export async function handWritten(databaseUrl: string): Promise<Contestant> {
  const port = await freePort();
  const server = spawn(
    process.execPath,
    [path.join(__dirname, "hand-written.mjs")],
    {
      env: {
        ...process.env,
        DATABASE_URL: databaseUrl,
        PORT: String(port),
        NODE_ENV: "production",
      },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  await once(server.stdout, "data");
  return {
    name: "one statement written by hand",
    databaseUrl,
    cpu: () => cpuOf(server.pid ?? 0),
    async ask({ name }, value) {
      const response = await fetch(
        `http://127.0.0.1:${port}/${name}?value=${encodeURIComponent(value)}`,
      );
      return response.text();
    },
    async stop() {
      server.kill();
      await once(server, "exit");
    },
  };
}

/** Linux: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html, the 14th and 15th field, in hundredths of a second. */
function cpuOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const [, , ...fields] = stat.slice(stat.lastIndexOf(")")).split(" ");
  return (Number(fields[10]) + Number(fields[11])) * 10;
}
