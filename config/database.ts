import type { Core } from "@strapi/strapi";

/**
 * Strapi's columns hold times without their zone, written in that of the process. In UTC every instant comes back as it was:
 * elsewhere an hour of autumn is there twice, and servers in two zones disagree about all of them.
 */
process.env["TZ"] = "UTC";

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
