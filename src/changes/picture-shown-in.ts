import type { Core } from "@strapi/strapi";

import { oneStatement } from "../database/one-statement";
import type { DocumentType } from "./newsroom-types";

interface ShowsPicture {
  type: DocumentType;
  documentId: string;
  title: string;
}

/** What readers see that shows an image of the media library, stories first. `file` is the id of its row. */
export const pictureShownIn = (strapi: Core.Strapi, file: number) =>
  oneStatement<ShowsPicture>(strapi, "src/changes/sql/picture-shown-in.sql", {
    file,
  });
