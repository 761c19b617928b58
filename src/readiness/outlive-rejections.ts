import type { Core } from "@strapi/strapi";

/**
 * A promise that fails with nobody waiting for it is an error in the log, not the end of the newsroom. Strapi validates
 * the fields of a document side by side: when one fails in SQL, the others fail with it, and only the first is awaited.
 */
export function outliveRejections(strapi: Core.Strapi): void {
  const log = (reason: unknown) => strapi.log.error(reason);
  process.on("unhandledRejection", log);
}
