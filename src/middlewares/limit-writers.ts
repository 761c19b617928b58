import type { Core } from "@strapi/strapi";

import { limitWriters } from "../database/limit-writers";

export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  limitWriters(strapi);
