import type { Core } from "@strapi/strapi";

import { reader } from "../reader/reader";

export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  reader(strapi);
