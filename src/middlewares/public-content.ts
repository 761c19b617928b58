import type { Core } from "@strapi/strapi";

import { publicContent } from "../public-gate/public-content";

export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  publicContent(strapi);
