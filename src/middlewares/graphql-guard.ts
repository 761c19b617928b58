import type { Core } from "@strapi/strapi";

import { graphqlGuard } from "../graphql/guard/graphql-guard";

export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  graphqlGuard(strapi);
