import type { Core } from "@strapi/strapi";
import type { Context } from "koa";

import { present } from "../public-gate/present";
import { absoluteUrl } from "../public-gate/present-media";
import { answerRefusal, Refusal } from "../public-gate/refusal";
import { publicUrl, shapesOf } from "../public-gate/shapes-of";
import { previewAddress, type PreviewAsked } from "./preview-address";
import type { Readable } from "./previewer";
import { redeemPreview } from "./redeem-preview";

const ARTICLE = "api::article.article";

/** The same for every reason: what a token was, is nobody's business. */
const ENDED =
  "This is no preview, or one that has ended. A preview lasts ten minutes, and ends when the story is published. Open it again from the panel.";

/**
 * Looking at a draft before readers do. The panel is told an address with a token in it (config/admin.ts), and whatever
 * frontend stands there exchanges it for the draft at `POST /api/preview`.
 */
export function previews(strapi: Core.Strapi, readable: Readable): void {
  strapi.add("preview", {
    address: (uid: string, asked: PreviewAsked) =>
      previewAddress(strapi, readable, uid, asked),
  });

  strapi.server.routes({
    type: "content-api",
    routes: [
      {
        method: "POST",
        path: "/preview",
        info: { type: "content-api" },
        // The token says who asks; nobody signs in here.
        config: { auth: false },
        handler: exchange,
      },
    ],
  });

  async function exchange(ctx: Context): Promise<void> {
    const preview = await redeemPreview(strapi, readable, tokenIn(ctx));
    if (preview === null)
      return answerRefusal(ctx, new Refusal(401, "UnauthorizedError", ENDED));
    const { story, expiresAt } = preview;
    const shapes = shapesOf(strapi);
    const shape = shapes.get(ARTICLE);
    if (shape === undefined) throw new Error("Articles have no public shape");
    const absolute = absoluteUrl(publicUrl(strapi));
    ctx.body = {
      data: present(shape, story, { shapes, absolute, leads: new Map() }),
      meta: { type: "article", expiresAt: expiresAt.toISOString() },
    };
  }
}

function tokenIn(ctx: Context): unknown {
  const body: unknown = ctx.request.body;
  return typeof body === "object" && body !== null && "token" in body
    ? body.token
    : undefined;
}
