import net from "node:net";

export interface SqlSpy {
  /** The database, by way of the spy. */
  url: string;
  /** What was sent while `work` ran, in order. */
  during: (work: () => Promise<unknown>) => Promise<string[]>;
  close: () => Promise<void>;
}

/** Stands between a newsroom and its PostgreSQL, and writes down the SQL that goes by: how much is asked is told by no answer. */
export async function spyOnSql(databaseUrl: string): Promise<SqlSpy> {
  const { hostname, port } = new URL(databaseUrl);
  const heard: string[] = [];
  const sockets = new Set<net.Socket>();
  const server = net.createServer((client) => {
    const database = net.connect(Number(port), hostname);
    for (const [from, to] of [
      [client, database],
      [database, client],
    ] as const) {
      sockets.add(from);
      from.on("error", () => to.destroy());
      from.on("close", () => to.destroy());
      from.pipe(to);
    }
    client.on(
      "data",
      listener((statement) => heard.push(statement)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  const url = new URL(databaseUrl);
  url.hostname = "127.0.0.1";
  url.port = String((server.address() as net.AddressInfo).port);
  return {
    url: url.toString(),
    async during(work) {
      const start = heard.length;
      await work();
      return heard.slice(start);
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * Takes the statements out of what a client sends: https://www.postgresql.org/docs/current/protocol-message-formats.html
 * The first message has no type; after it, Query carries one as text, and Parse the name of a statement and its text. Bind
 * asks it, by that name: a statement that is kept prepared is parsed once and asked many times.
 */
function listener(hear: (statement: string) => void) {
  let rest = Buffer.alloc(0);
  let started = false;
  const parsed = new Map<string, string>();
  return (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = started ? 1 : 0;
      if (rest.length < head + 4) return;
      const end = head + rest.readUInt32BE(head);
      if (rest.length < end) return;
      const type = started ? String.fromCharCode(rest[0] ?? 0) : "startup";
      const [first = "", second = ""] = rest
        .toString("utf8", head + 4, end)
        .split("\0");
      if (type === "Q") hear(first);
      if (type === "P") parsed.set(first, second);
      if (type === "B") hear(parsed.get(second) ?? "");
      rest = rest.subarray(end);
      started = true;
    }
  };
}
