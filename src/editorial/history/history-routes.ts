import type { Core } from "@strapi/strapi";

import { hasDrafts, isNewsroomUid } from "../../changes/newsroom-types";
import { documentRoute } from "../document-routes/document-route";
import { wholeNumber } from "../document-routes/fields";
import { bringBack } from "./bring-back/bring-back";
import { compareVersion, presentDraft } from "./compare-version";
import { listChanges } from "./list-changes";
import { versionNumber } from "./version-number";

const PAGE_SIZE = 25;
const LARGEST_PAGE = 100;

/** What readers ever had of a document, and bringing it back into the draft. */
export function historyRoutes(strapi: Core.Strapi): void {
  documentRoute(strapi, {
    method: "GET",
    path: "/history",
    types: isNewsroomUid,
    rights: ["read"],
    takes: {
      page: wholeNumber(1, 100_000, 1),
      pageSize: wholeNumber(1, LARGEST_PAGE, PAGE_SIZE),
    },
    answer: ({ documentId, input }) => listChanges(strapi, documentId, input),
  });
  // Before the one for a number, which would take it for a wrong one.
  documentRoute(strapi, {
    method: "GET",
    path: "/history/draft",
    types: hasDrafts,
    rights: ["read"],
    takes: {},
    answer: ({ uid, documentId }) => presentDraft(strapi, uid, documentId),
  });
  documentRoute(strapi, {
    method: "GET",
    path: "/history/:version",
    types: isNewsroomUid,
    rights: ["read"],
    takes: {},
    answer: ({ uid, documentId, params }) =>
      compareVersion(strapi, uid, documentId, versionNumber(params)),
  });
  documentRoute(strapi, {
    method: "POST",
    path: "/history/:version/bring-back",
    types: hasDrafts,
    rights: ["update"],
    takes: {},
    answer: ({ uid, documentId, params }) =>
      bringBack(strapi, uid, documentId, versionNumber(params)),
  });
}
