import path from "node:path";

import { createStrapi } from "@strapi/strapi";

import { whenQuiet } from "../seeds/lib/when-quiet";
import { tellIraqPause } from "../seeds/stories/iraq-pause";

/** Fills the newsroom, without opening it to readers. Run it from the project's root, after the build. */
async function seed(): Promise<void> {
  const appDir = path.resolve(__dirname, "../..");
  const distDir = path.join(appDir, "dist");
  const strapi = await createStrapi({ appDir, distDir }).load();
  try {
    console.log(`The Iraq-pause story: ${await tellIraqPause(strapi)}.`);
    await whenQuiet(strapi);
  } finally {
    await strapi.destroy();
  }
}

seed().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
