import { factories } from "@strapi/strapi";
import type { Context } from "koa";

import { findStoryAt } from "../../../changes/addresses/find-story-at";
import { publicUrl } from "../../../public-gate/shapes-of";

export default factories.createCoreController(
  "api::article.article",
  ({ strapi }) => ({
    /** One story by its address, which may have moved (301) or be gone (410). What only a draft holds is unknown. */
    async bySlug(ctx: Context) {
      const { slug } = ctx.params as { slug: string };
      const found = await findStoryAt(strapi, slug);
      switch (found.status) {
        case "LIVE":
          return { data: found.story, meta: {} };
        case "MOVED":
          ctx.set(
            "Location",
            `${publicUrl(strapi)}/api/articles/by-slug/${found.slug}`,
          );
          return answer(ctx, 301, "MovedError", "This story has moved", {
            slug: found.slug,
          });
        case "GONE":
          return answer(
            ctx,
            410,
            "GoneError",
            "This story was taken down",
            found.tombstone,
          );
        case "UNKNOWN":
          return undefined; // 404, the same for what never was and for what is only a draft
      }
    },
  }),
);

/** Strapi's shape of an error, for the two answers that are none and yet no story. */
function answer(
  ctx: Context,
  status: number,
  name: string,
  message: string,
  details: object,
) {
  ctx.status = status;
  return { data: null, error: { status, name, message, details } };
}
