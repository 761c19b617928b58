import type { Core } from "@strapi/strapi";

import { inSnapshot } from "../../database/in-snapshot";
import type { DocumentHook } from "./document-hook";
import { isNewsroomUid } from "../newsroom-types";

const READS = ["findOne", "findFirst", "findMany", "count"];

/** A document is read at one moment, with all that it leads to: also where the panel asks, and half a publication is never seen. */
export function oneSnapshot(strapi: Core.Strapi): DocumentHook {
  return ({ uid, action }, next) =>
    isNewsroomUid(uid) && READS.includes(action)
      ? inSnapshot(strapi, next)
      : next();
}
