import type { Core } from "@strapi/strapi";

import { settleWrites } from "../changes/log/settle-writes";

export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  settleWrites(strapi);
