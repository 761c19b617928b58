import type { Core } from "@strapi/strapi";

import type { ChangeReader } from "../../changes/log/change-readers";
import { erasePictures } from "./erase-pictures";

/** After a kill, and at least once: its pictures leave the uploads before the caller is answered, or at the next attempt. */
export const killedPictures = (strapi: Core.Strapi): ChangeReader => ({
  name: "killed-pictures",
  kinds: ["killed"],
  handle: ({ documentId }) => erasePictures(strapi, documentId),
});
