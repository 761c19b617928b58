import type { Core } from "@strapi/strapi";

import { inTransaction } from "../database/in-transaction";
import { sqlFile } from "../database/sql-file";
import { shownError, type ShownBy } from "./shown-by";
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
    const shownBy = await pictureShownBy(strapi, file.id);
    if (shownBy.length > 0) throw shownError("picture", "deleted", shownBy);
    return remove(file);
  };
}

async function pictureShownBy(
  strapi: Core.Strapi,
  file: number,
): Promise<ShownBy[]> {
  const { rows } = await inTransaction(strapi, (trx) =>
    trx.raw<{ rows: ShownBy[] }>(
      sqlFile("src/editorial/sql/picture-shown-by.sql"),
      { file },
    ),
  );
  return rows;
}
