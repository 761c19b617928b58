import type { Core } from "@strapi/strapi";

import { oneStatement } from "../../database/one-statement";

interface Holder {
  type: string;
  documentId: string;
}

/** The live documents that hold a quote or a clip, which a change of it changes too. */
export const findHolders = (strapi: Core.Strapi, documentId: string) =>
  oneStatement<Holder>(strapi, "src/changes/sql/find-holders.sql", {
    documentId,
  });
