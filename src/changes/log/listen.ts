import type { Core } from "@strapi/strapi";
import { Client, type ClientConfig } from "pg";

/** A notification can be lost with its connection, so somebody who listens looks by himself as often as this. */
const LOOK_EVERY_MS = 5_000;

/**
 * Calls `wake` when another transaction notifies `channel`, and from time to time without. It only says that there may be
 * something to read: what, says the log. Answers how to stop.
 */
export function listen(
  strapi: Core.Strapi,
  channel: string,
  wake: () => void,
): () => Promise<void> {
  let client: Client | null = null;
  let stopped = false;

  const connect = async () => {
    const next = new Client(connectionOf(strapi));
    const lost = () => {
      if (client === next) client = null;
    };
    next.on("error", lost);
    next.on("end", lost);
    next.on("notification", wake);
    client = next;
    try {
      await next.connect();
      await next.query(`LISTEN ${next.escapeIdentifier(channel)}`);
      wake();
    } catch {
      lost();
      await next.end().catch(() => undefined);
    }
  };
  const look = () => {
    if (client === null) void connect();
    wake();
  };

  void connect();
  const looking = setInterval(look, LOOK_EVERY_MS);
  looking.unref();
  return async () => {
    if (stopped) return;
    stopped = true;
    clearInterval(looking);
    await client?.end().catch(() => undefined);
  };
}

/** A connection of its own: one that waits for notifications cannot go back to the pool. */
function connectionOf(strapi: Core.Strapi): ClientConfig {
  const { connectionString, ssl } = strapi.config.get<{
    connectionString: string;
    ssl: ClientConfig["ssl"];
  }>("database.connection.connection");
  return { connectionString, ssl, application_name: "dateline listener" };
}
