import type { Core } from "@strapi/strapi";

import { OWN_ROUTES } from "../api/search/search-route";
import { publicContent } from "../public-gate/public-content";

export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  publicContent(strapi, OWN_ROUTES);
