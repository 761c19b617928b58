import type { Core } from "@strapi/strapi";
import type { Context } from "koa";

import { inTime, wasGivenUp } from "../../../database/in-time";
import { readersRows } from "../../../database/readers-rows";
import { answerRefusal, tookTooLong } from "../../../public-gate/refusal";
import { readSearch } from "../search-request";
import { searchStories } from "../search-stories";

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The gate has let the query in: see search-route.ts. As over GraphQL, it has so much time and leaves the desk's connections alone. */
  async find(ctx: Context) {
    const request = readSearch(ctx.query);
    const limit = strapi.config.get<number>("graphql.timeout");
    try {
      return await inTime(ctx.res, limit, (signal) =>
        searchStories(request, readersRows(strapi, signal)),
      );
    } catch (error) {
      if (!wasGivenUp(error)) throw error;
      answerRefusal(ctx, tookTooLong(limit));
      return undefined;
    }
  },
});
