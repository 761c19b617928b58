import type { Core } from "@strapi/strapi";
import type { Context } from "koa";

import { readSearch } from "../search-request";
import { searchStories } from "../search-stories";

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The gate has let the query in: see search-route.ts. */
  find: (ctx: Context) => searchStories(strapi, readSearch(ctx.query)),
});
