import type { Core } from "@strapi/strapi";

import { OWN_ROUTES } from "../api/search/search-route";
import { publicGate } from "../public-gate/public-gate";

export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  publicGate(strapi, OWN_ROUTES);
