import type { Core } from "@strapi/strapi";
import type { Context } from "koa";

import { inTime } from "../../../database/in-time";
import { readersRows } from "../../../database/readers-rows";
import { readSearch } from "../search-request";
import { searchStories } from "../search-stories";

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The gate has let the query in: see search-route.ts. As over GraphQL, it has so much time and leaves the desk's connections alone. */
  async find(ctx: Context) {
    const request = readSearch(ctx.query);
    const limit = strapi.config.get<number>("graphql.timeout");
    return await inTime(ctx.res, limit, (signal) =>
      searchStories(request, readersRows(strapi, signal)),
    );
  },
});
