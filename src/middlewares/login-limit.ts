import type { Core } from "@strapi/strapi";

import { loginLimit } from "../public-gate/login-limit";

export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  loginLimit(strapi);
