import type { Core } from "@strapi/strapi";
import { errors } from "@strapi/utils";
import type { Context } from "koa";

import { documentRoute } from "../document-routes/document-route";
import { optionalText, readFields } from "../document-routes/fields";
import { heldParts } from "./held-parts";
import { searchParts, type PartType } from "./search-parts";

const LONGEST = 300;

/** What the panel asks while somebody writes a story. */
export function writingRoutes(strapi: Core.Strapi): void {
  documentRoute(strapi, {
    method: "GET",
    path: "/parts",
    types: isArticle,
    rights: ["read"],
    takes: {},
    answer: ({ documentId }) => heldParts(strapi, documentId),
  });
  strapi.server.routes({
    type: "admin",
    routes: [
      {
        method: "GET",
        path: "/admin/newsroom/parts",
        info: { type: "admin" },
        config: { policies: ["admin::isAuthenticatedAdmin"] },
        handler: async (ctx: Context) => {
          const asked = readFields(
            { q: optionalText(LONGEST), kind },
            ctx.query,
          );
          const ability: unknown = ctx.state["userAbility"];
          ctx.body = { data: await searchParts(strapi, ability, asked) };
        },
      },
    ],
  });
}

function kind(value: unknown): PartType | null {
  if (value === undefined) return null;
  if (value === "quote") return "quote";
  if (value === "clip") return "video-clip";
  const message = "“kind” is quote or clip.";
  throw new errors.ValidationError(message, {
    errors: [{ path: ["kind"], message, name: "ValidationError" }],
  });
}

const isArticle = (uid: string): uid is "api::article.article" =>
  uid === "api::article.article";
