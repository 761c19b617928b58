import type { Core } from "@strapi/strapi";

import { newsroomType, type DraftedUid } from "../../changes/newsroom-types";
import { inSnapshot } from "../../database/in-snapshot";
import { links, type Newsroom } from "../../formats/links";
import { isAllowed } from "../document-routes/refuse-without";
import { openHandover } from "../handover/handover";
import { listChanges } from "../history/list-changes";
import { schedulesOf, type Schedule } from "../schedule/schedule";
import { deskStateOf } from "./desk-state";
import { inPublic, lastAddress } from "./in-public";

/** As many of the last editions as fit beside a form. */
const CHANGES_SHOWN = 5;

interface Asked {
  uid: DraftedUid;
  documentId: string;
  ability: unknown;
}

/** All that somebody who has a document open is told of how it stands, at one moment. */
export const atTheDesk = (strapi: Core.Strapi, asked: Asked) =>
  inSnapshot(strapi, () => standing(strapi, asked));

async function standing(strapi: Core.Strapi, asked: Asked) {
  const { uid, documentId } = asked;
  const found = await inPublic(strapi, documentId);
  const { changes } = await listChanges(strapi, documentId, {
    page: 1,
    pageSize: CHANGES_SHOWN,
  });
  return {
    state: await deskStateOf(strapi, uid, documentId),
    handover: await openHandover(strapi, documentId),
    schedules: worthTelling(await schedulesOf(strapi, documentId)),
    changes,
    live:
      found?.status === "live"
        ? {
            slug: found.slug,
            url: urlOf(strapi, uid, found.slug),
            version: found.version,
            since: found.since,
          }
        : null,
    slug: await lastAddress(strapi, uid, documentId, found?.slug ?? null),
    may: {
      save: await isAllowed(strapi, ["update"], asked),
      publish: await isAllowed(strapi, ["publish"], asked),
    },
  };
}

/** What is planned; and the last plan, when nothing came of it and nothing else was planned since. */
function worthTelling(schedules: readonly Schedule[]): Schedule[] {
  const pending = schedules.filter(({ state }) => state === "pending");
  if (pending.length > 0) return pending;
  return schedules
    .slice(0, 1)
    .filter(({ state }) => state === "failed" || state === "off");
}

/** Where readers find it: stories alone have a page of their own. */
function urlOf(
  strapi: Core.Strapi,
  uid: DraftedUid,
  slug: string | null,
): string | null {
  if (newsroomType(uid).type !== "article" || slug === null) return null;
  return links(strapi.config.get<Newsroom>("newsroom")).story(slug);
}
