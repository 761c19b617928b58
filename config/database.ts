import type { Core } from "@strapi/strapi";

/** One engine, PostgreSQL. The launcher sets DATABASE_URL to the embedded server when the operator gave none. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  connection: {
    client: "postgres",
    connection: {
      connectionString: env("DATABASE_URL"),
      ssl: env.bool("DATABASE_SSL", false) && {
        rejectUnauthorized: env.bool("DATABASE_SSL_REJECT_UNAUTHORIZED", true),
      },
    },
    // Stock has 10, and one panel request can ask for more than that at once.
    pool: { min: 2, max: env.int("DATABASE_POOL_MAX", 20) },
    acquireConnectionTimeout: 5_000,
  },
  settings: { useTypescriptMigrations: true },
});
