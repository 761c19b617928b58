import path from "node:path";

import { startPostgres } from "./embedded-postgres.mjs";
import { Refusal, step } from "./messages.mjs";

const NAME = "dateline";

/**
 * The newsroom's database: the one that DATABASE_URL names, or else the embedded one under `.data`. With `join`, an
 * embedded one that another process runs is used.
 */
export async function openDatabase({ root, settings, join = false }) {
  const given = settings["DATABASE_URL"];
  if (given) {
    await step(`Asking the database at ${placeOf(given)}`, () => reach(given));
    return { url: given, embedded: false, stop: async () => {} };
  }
  const folder = path.resolve(root, settings["DATA_FOLDER"] ?? ".data");
  const server = await step("Starting PostgreSQL", async () =>
    startPostgres({ folder: path.join(folder, "postgres"), join }),
  );
  if (server.moved)
    console.log(
      `  (Its user cannot reach ${folder}, so binaries and data are in ${server.folder}.)`,
    );
  const found = await server.query(
    `select 1 from pg_database where datname = '${NAME}'`,
  );
  if (found.length === 0) await server.query(`create database ${NAME}`);
  return { ...server, url: server.url(NAME), embedded: true };
}

async function reach(connectionString) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({
    connectionString,
    connectionTimeoutMillis: 5_000,
  });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("select 1");
  } catch (error) {
    throw new Refusal(reasonOf(error, connectionString));
  } finally {
    await client.end().catch(() => {});
  }
}

/** Codes of PostgreSQL's class 28 (authorization) and 3D (catalogue), and of the network. */
function reasonOf(error, connectionString) {
  const place = placeOf(connectionString);
  const { username, pathname } = new URL(connectionString);
  if (error.code?.startsWith("28"))
    return `The database at ${place} refuses the user ${username}: correct the user or the password in DATABASE_URL.`;
  if (error.code === "3D000")
    return `The database ${pathname.slice(1)} does not exist at ${place}: create it, or correct DATABASE_URL.`;
  return `The database at ${place} cannot be reached (${error.code ?? error.message}): start it, or correct DATABASE_URL.`;
}

/** Host and port only: a password must not be printed. */
function placeOf(connectionString) {
  if (!URL.canParse(connectionString))
    throw new Refusal(
      "DATABASE_URL must be like postgres://user:password@host:5432/name.",
    );
  const { hostname, port } = new URL(connectionString);
  return `${hostname}:${port || 5432}`;
}
