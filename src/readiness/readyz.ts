import type { Core } from "@strapi/strapi";

import type { Stopping } from "./stop-gracefully";

const PATIENCE_MS = 2_000;

/**
 * GET /readyz: may requests be sent here? Strapi's own /_health only says that the process lives.
 * Used before every other middleware, so that neither the gate nor the log has to know of it.
 */
export function readyz(strapi: Core.Strapi, stopping: Stopping) {
  strapi.server.use(async (ctx, next) => {
    if (ctx.path !== "/readyz") {
      await next();
      return;
    }

    const reason = await whyNot(strapi, stopping);
    ctx.status = reason === null ? 200 : 503;
    ctx.set("Cache-Control", "no-store");
    ctx.body = reason === null ? { ready: true } : { ready: false, reason };
  });
}

async function whyNot(
  strapi: Core.Strapi,
  stopping: Stopping,
): Promise<string | null> {
  if (stopping.begun) return "stopping";
  return (await databaseAnswers(strapi)) ? null : "database";
}

async function databaseAnswers(strapi: Core.Strapi): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  const answer = strapi.db.connection.raw("select 1").then(
    () => true,
    () => false,
  );
  const first = await Promise.race([answer, tooLate]);
  clearTimeout(timer);
  return first;
}
