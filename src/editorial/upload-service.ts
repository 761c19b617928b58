import type { Core } from "@strapi/strapi";

/** As much of the media library as is used here; Strapi types it as "any method". */
interface UploadService {
  /** Erases the files of a picture and then its row. */
  remove(file: { id: number }): Promise<unknown>;
}

export const uploadService = (strapi: Core.Strapi) =>
  strapi.plugin("upload").service("upload") as unknown as UploadService;
