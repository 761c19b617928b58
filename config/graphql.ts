import type { Core } from "@strapi/strapi";

/** How readers are answered over GraphQL; what they may ask is set in src/graphql. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** Without, Strapi's own resolvers answer, one relation of one row at a time: to compare with. */
  batching: env("GRAPHQL_BATCHING", "on") !== "off",
  /** After so many milliseconds a query, or a search over REST, is given up, and PostgreSQL stops working on it. */
  timeout: env.int("GRAPHQL_TIMEOUT_MS", 3_000),
  /** Connections to the database for readers alone, beside those of DATABASE_POOL_MAX. */
  connections: env.int("GRAPHQL_CONNECTIONS", 8),
});
