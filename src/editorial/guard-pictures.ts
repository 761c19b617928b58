import type { Core } from "@strapi/strapi";

import { nounOf } from "../changes/newsroom-types";
import { pictureShownIn } from "../changes/picture-shown-in";
import { shownError } from "./shown-by";
import { uploadService } from "./upload-service";

/**
 * Keeps a picture that readers see in the media library.
 *
 * The upload plugin erases the file before it deletes the row, so a lifecycle of the row comes too late, and it has no
 * hook of its own: its service's `remove`, through which single, bulk and folder deletions all go, is wrapped here.
 */
export function guardPictures(strapi: Core.Strapi): void {
  const upload = uploadService(strapi);
  const remove = upload.remove.bind(upload);
  upload.remove = async (file) => {
    const shownIn = await pictureShownIn(strapi, file.id);
    if (shownIn.length > 0)
      throw shownError(
        "picture",
        "deleted",
        shownIn.map((one) => ({ ...one, noun: nounOf(one.type) })),
      );
    return remove(file);
  };
}
