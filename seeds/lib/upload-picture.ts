import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";

import type { Core } from "@strapi/strapi";

import { drawPlaceholder, type Palette } from "./draw-placeholder";

export interface Placeholder {
  name: string;
  alt: string;
  palette: Palette;
}

interface UploadService {
  upload(input: {
    data: { fileInfo: { name: string; alternativeText: string } };
    files: {
      filepath: string;
      originalFilename: string;
      mimetype: string;
      size: number;
    };
  }): Promise<{ id: number }[]>;
}

/** Goes through Strapi's own upload, so that the sizes that a page picks from exist. Answers the file's id. */
export async function uploadPicture(
  strapi: Core.Strapi,
  { name, alt, palette }: Placeholder,
): Promise<number> {
  const uploads: UploadService = strapi.plugin("upload").service("upload");
  const folder = await mkdtemp(path.join(os.tmpdir(), "dateline-picture-"));
  try {
    const bytes = await drawPlaceholder(palette);
    const filepath = path.join(folder, name);
    await writeFile(filepath, bytes);
    const [file] = await uploads.upload({
      data: { fileInfo: { name, alternativeText: alt } },
      files: {
        filepath,
        originalFilename: name,
        mimetype: "image/png",
        size: bytes.byteLength,
      },
    });
    if (file === undefined) throw new Error(`${name} was not stored`);
    return file.id;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
