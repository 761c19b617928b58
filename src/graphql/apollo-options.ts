import type { Core } from "@strapi/strapi";

import { formatError } from "./safe-errors";
import { LIMITS } from "./guard/limits";

/** How the GraphQL server behaves: the reasons are in the names of the attacks that each line ends. */
export const apolloOptions = (strapi: Core.Strapi) => ({
  introspection: process.env["NODE_ENV"] !== "production",
  hideSchemaDetailsFromClientErrors: true,
  includeStacktraceInErrorResponses: false,
  // Anyone could store queries, and nobody needs to: a GET with its query is cached as it is.
  persistedQueries: false as const,
  allowBatchedHttpRequests: false,
  // No cookies are read and nothing can be written, so there is nothing to forge; and a plain GET must work.
  csrfPrevention: false,
  // The gate answers other origins, and its own reader has parsed the body.
  cors: false,
  bodyParserConfig: false,
  parseOptions: { maxTokens: LIMITS.tokens.most },
  formatError: formatError(strapi),
});
