import type { Core } from "@strapi/strapi";

import { tellUnavailable } from "../public-gate/tell-unavailable";

export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  tellUnavailable(strapi);
