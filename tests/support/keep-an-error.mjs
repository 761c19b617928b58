/** Writes in a transaction in which a statement fails, and keeps the error to itself; answers what comes of it. */
export const keepAnError = (strapi) =>
  strapi.db
    .transaction(async ({ trx }) => {
      await trx.raw("SELECT 1 / 0").catch(() => undefined);
      return "told as committed";
    })
    .catch((error) => error.message);
