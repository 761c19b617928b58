import type { Core } from "@strapi/strapi";
import type { Context, Middleware, Next } from "koa";

import type { Newsroom } from "../formats/links";
import { whyAway } from "../public-gate/database-away";
import { UNSEEN } from "../public-gate/headers";
import { unavailable } from "../public-gate/refusal";
import { logAway } from "../public-gate/tell-unavailable";
import { readAssets, type Assets } from "./assets";
import { findPage } from "./find-page";
import { pageAddress, type PublicPage } from "./page-address";
import { noticePage, pageShell, previewShell, searchShell } from "./shell";

const NOTICE = {
  404: {
    title: "There is no page here",
    text: "The address may be mistyped, or it never led anywhere.",
  },
  410: {
    title: "This page was withdrawn",
    text: "What stood here is no longer published.",
  },
  503: {
    title: "This page cannot be shown at the moment",
    text: "It will be there again soon: try again in a few seconds.",
  },
};

/**
 * The newsroom's own reader: its pages, its files, and its page for what is not found. It stands before Strapi's public
 * folder, which would send "/" to the admin panel.
 */
export function reader(strapi: Core.Strapi): Middleware {
  const newsroom = strapi.config.get<Newsroom>("newsroom");
  const assets = readAssets(strapi.dirs.static.public);
  const isMachine = machinePaths(strapi);

  return async function serveReader(ctx, next) {
    const isRead = ctx.method === "GET" || ctx.method === "HEAD";
    if (isRead && sendAsset(ctx, assets)) return;

    // Strapi's router takes "//" for "/", which it sends to the admin panel.
    if (isRead && /^\/\/+$/.test(ctx.path)) return sendNotice(ctx, 404);

    const address = isRead ? pageAddress(ctx.path) : null;
    if (address === null) return notFoundAfter(ctx, next);
    if (address.page === "preview") {
      sendPage(ctx, 200, previewShell(newsroom.name, assets));
      ctx.set(UNSEEN);
      return;
    }
    if (address.page === "search")
      return sendPage(ctx, 200, searchShell(newsroom.name, assets));

    const page = await foundPage(ctx, address);
    if (page === null) return;
    if (page.status === 200) {
      const html = pageShell(newsroom.name, address, page.head, assets);
      sendPage(ctx, 200, html);
    } else if (page.status === 301) {
      ctx.status = 301;
      ctx.redirect(page.location);
      ctx.set("Cache-Control", "public, max-age=0");
    } else {
      sendNotice(ctx, page.status);
    }
  };

  /** Null while the database is away, of which a person is told on a page too. */
  async function foundPage(ctx: Context, address: PublicPage) {
    try {
      return await findPage(strapi, newsroom, address);
    } catch (error) {
      if (whyAway(error) === null) throw error;
      logAway(strapi, error);
      sendNotice(ctx, 503);
      ctx.set(unavailable().headers);
      return null;
    }
  }

  /** Whoever else had the address may answer first; a person then finds a page, a program the API's error. */
  async function notFoundAfter(ctx: Context, next: Next) {
    await next();
    if (ctx.status !== 404 || (ctx.body !== undefined && ctx.body !== null))
      return;
    if (isMachine(ctx.path)) return;
    ctx.vary("Accept");
    if (ctx.accepts("html", "json") === "html") sendNotice(ctx, 404);
  }

  function sendNotice(ctx: Context, status: 404 | 410 | 503) {
    sendPage(ctx, status, noticePage(newsroom.name, NOTICE[status], assets));
  }

  function sendPage(ctx: Context, status: number, html: string) {
    ctx.status = status;
    ctx.type = "html";
    ctx.set("Cache-Control", "public, max-age=0");
    ctx.body = html;
  }
}

function sendAsset(ctx: Context, assets: Assets): boolean {
  const found = assets.at(ctx.path);
  if (found === null) return false;
  const { asset, forever } = found;
  ctx.set(
    "Cache-Control",
    forever ? "public, max-age=31536000, immutable" : "public, max-age=0",
  );
  ctx.etag = asset.etag;
  ctx.lastModified = asset.lastModified;
  ctx.type = asset.type;
  ctx.status = 200;
  if (ctx.fresh) ctx.status = 304;
  else ctx.body = asset.body;
  return true;
}

/** The addresses of programs, where an error stays JSON. */
function machinePaths(strapi: Core.Strapi): (path: string) => boolean {
  const prefixes = [
    strapi.config.get<string>("api.rest.prefix"),
    strapi.config.get<string>("admin.path"),
    strapi.config.get<string>("plugin::graphql.endpoint"),
    "/uploads",
  ];
  return (path) =>
    prefixes.some((prefix) => path === prefix || path.startsWith(`${prefix}/`));
}
