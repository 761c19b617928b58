import path from "node:path";

import { createStrapi, type Core } from "@strapi/strapi";

/** Does something with a newsroom that is not opened to readers, and then ends the process. */
export function withNewsroom(
  work: (strapi: Core.Strapi) => Promise<void>,
): void {
  load(work).then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
}

async function load(work: (strapi: Core.Strapi) => Promise<void>) {
  const appDir = path.resolve(__dirname, "../../..");
  const distDir = path.join(appDir, "dist");
  const strapi = await createStrapi({ appDir, distDir }).load();
  try {
    await work(strapi);
  } finally {
    await strapi.destroy();
  }
}
