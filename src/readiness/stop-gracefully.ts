import type { Core } from "@strapi/strapi";
import { setTimeout as wait } from "node:timers/promises";

export interface Stopping {
  begun: boolean;
}

/**
 * Stops without cutting a reader off. Strapi's own handler of SIGTERM ends plugins first, then destroys every open
 * socket and leaves; so its listeners are replaced. It offers no seam for this: a test sends SIGTERM during a slow
 * request. Develop mode keeps Strapi's way, where the process that watches the files counts on it.
 */
export function stopGracefully(strapi: Core.Strapi): Stopping {
  const stopping: Stopping = { begun: false };
  if (process.env["NODE_ENV"] !== "production") return stopping;

  const stop = () => {
    if (stopping.begun) return;
    stopping.begun = true;
    void drain(strapi).then(
      () => process.exit(0),
      (error: unknown) => {
        strapi.log.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.removeAllListeners(signal);
    process.on(signal, stop);
  }
  // The launcher is gone without a word, as after kill -9: nobody else would ever stop this process.
  process.once("disconnect", stop);
  return stopping;
}

async function drain(strapi: Core.Strapi) {
  const { drainSeconds, finishSeconds } = strapi.config.get<{
    drainSeconds: number;
    finishSeconds: number;
  }>("readiness");

  // 1. /readyz says no; who was sent here before that is known is still served.
  await wait(drainSeconds * 1_000);
  // 2. No new connections; requests under way finish.
  await Promise.race([finish(strapi), wait(finishSeconds * 1_000)]);
  // 3. Strapi ends plugins, what is left of the connections, and the database pool.
  await strapi.destroy();
}

async function finish(strapi: Core.Strapi) {
  const { httpServer } = strapi.server;
  const closed = new Promise((resolve) => httpServer.close(resolve));
  // close() ends the connections that are idle now; those that become idle later would be kept alive.
  const sweeping = setInterval(() => httpServer.closeIdleConnections(), 50);
  await closed;
  clearInterval(sweeping);
}
