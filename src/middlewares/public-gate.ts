import type { Core } from "@strapi/strapi";

import { publicGate } from "../public-gate/public-gate";

export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  publicGate(strapi);
