/**
 * What one run of the tests shares: a PostgreSQL, a template database that holds the story, and one newsroom for each
 * worker. All of it starts when a test first asks, so that a run of pure tests starts nothing. The workers ask over a
 * loopback port (TEST_RUN_URL); see newsroom.ts.
 */
import { execFile } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import http from "node:http";
import path from "node:path";
import { promisify } from "node:util";

import { startPostgres } from "../../scripts/lib/embedded-postgres.mjs";
import { freshSecrets } from "../../scripts/lib/env-file.mjs";
import { spawnNewsroom } from "../../scripts/lib/newsroom-process.mjs";
import { freePort } from "../../scripts/lib/ports.mjs";
import { linkPublicFolder } from "./public-folder.mjs";
import { signInSuperAdmin } from "./super-admin.mjs";
import { prepareTemplate } from "./template.mjs";

export async function openTestRun(root) {
  const folder = path.join(root, ".data", "test");
  const running = new Map();
  const secrets = freshSecrets();
  let started = 0;

  const postgres = once(async () => {
    const place = path.join(folder, "postgres");
    const server = await startPostgres({ folder: place, fast: true });
    await dropLeftovers(server);
    return server;
  });
  const template = once(async () =>
    prepareTemplate({ root, postgres: await postgres(), envFor }),
  );
  const shared = new Map();
  const inside = once(async () => {
    const databaseUrl = await databaseFor("inside", "story");
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [path.join(root, "tests", "support", "from-inside.mjs")],
      { cwd: root, env: envFor(databaseUrl) },
    );
    const [, seen] = /^SEEN (.*)$/m.exec(stdout);
    return { databaseUrl, ...JSON.parse(seen) };
  });

  /** The newsroom that all tests of one worker share. */
  function newsroom(worker) {
    const name = `worker-${worker}`;
    if (!shared.has(worker))
      shared.set(worker, start({ name, database: "story" }));
    return shared.get(worker);
  }

  /** `database`: "story" for a copy of the template, "empty", or the URL of one. */
  async function start({ name, database, env = {} }) {
    started += 1;
    const id = `${name}-${started}`;
    const databaseUrl = await databaseFor(id, database);
    const log = createWriteStream(path.join(folder, `${id}.log`));
    const server = spawnNewsroom({
      root,
      write: (chunk) => log.write(chunk),
      env: { ...envFor(databaseUrl), PORT: String(await freePort()), ...env },
    });
    running.set(id, { server, shared: name.startsWith("worker-") });
    void server.exited.then(() => log.end());
    try {
      await server.ready();
    } catch (error) {
      running.delete(id);
      throw error;
    }
    const info = { id, url: server.url, databaseUrl, pid: server.pid };
    if (database !== "story") return info;
    return { ...info, admin: await signInSuperAdmin(server.url) };
  }

  function envFor(databaseUrl) {
    return {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: "production",
      // Nothing of the developer's own .env may reach the tests.
      ENV_PATH: path.join(folder, "no.env"),
      HOST: "127.0.0.1",
      // All tests sign in from one address.
      LOGIN_ATTEMPTS: "100000",
      PUBLIC_FOLDER: path.join(folder, "public"),
      ...secrets,
      DATABASE_URL: databaseUrl,
    };
  }

  async function stop(id) {
    const entry = running.get(id);
    running.delete(id);
    return { code: await entry?.server.stop() };
  }

  async function databaseFor(id, database) {
    if (database !== "story" && database !== "empty") return database;
    const name = `newsroom_${id.replaceAll("-", "_")}`;
    const source = database === "story" ? await template() : "template1";
    const server = await postgres();
    await server.query(
      `drop database if exists ${name} with (force)`,
      `create database ${name} template ${source}`,
    );
    return server.url(name);
  }

  mkdirSync(folder, { recursive: true });
  linkPublicFolder(path.join(root, "public"), path.join(folder, "public"));
  const door = await openDoor({
    newsroom: ({ worker }) => newsroom(worker),
    start,
    stop: ({ id }) => stop(id),
    inside,
    copy: async ({ name }) => ({ url: await databaseFor(name, "story") }),
  });

  return {
    url: door.url,
    /** Stops everything and answers with what should have been stopped by a test, or did not stop well. */
    async close() {
      const leaks = [];
      for (const [id, entry] of running) {
        if (!entry.shared) leaks.push(`newsroom ${id} was not stopped`);
        const { code } = await stop(id);
        if (code !== 0) leaks.push(`newsroom ${id} ended with ${code}`);
      }
      await door.close();
      if (postgres.called()) await (await postgres()).stop();
      return leaks;
    },
  };
}

/** An earlier run's newsrooms; its template is kept. */
async function dropLeftovers(server) {
  const left = await server.query(
    "select datname from pg_database where datname like 'newsroom%'",
  );
  for (const { datname } of left)
    await server.query(`drop database ${datname} with (force)`);
}

function once(work) {
  let result;
  const ask = () => (result ??= work());
  ask.called = () => result !== undefined;
  return ask;
}

async function openDoor(actions) {
  const server = http.createServer((request, response) => {
    void (async () => {
      try {
        const { action, ...options } = JSON.parse(await readAll(request));
        response.end(JSON.stringify(await actions[action](options)));
      } catch (error) {
        response.writeHead(500).end(error.message);
      }
    })();
  });
  // Starting a newsroom takes seconds; an idle connection must not keep the run alive.
  server.requestTimeout = 0;
  // Nor may it be closed from here, while a worker that had nothing to ask for a while sends its next question over it.
  server.keepAliveTimeout = 0;
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readAll(stream) {
  let text = "";
  for await (const chunk of stream) text += chunk;
  return text;
}
