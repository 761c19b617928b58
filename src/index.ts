import type { Core } from "@strapi/strapi";

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    strapi.customFields.register({ name: "lead-stories", type: "json" });
  },
  bootstrap() {},
};
