/** What is only seen from inside of Strapi, for all files of a run at once: to load a Strapi costs more than all of it. */
import { createRequire } from "node:module";
import path from "node:path";

import { askAbilities } from "./ask-abilities.mjs";
import { countRecording } from "./count-recording.mjs";
import { keepAnError } from "./keep-an-error.mjs";
import { listRoutes } from "./list-routes.mjs";
import { writeDocuments } from "./write-documents.mjs";

// As the compiled newsroom does: its own modules find this Strapi and no second one.
const { createStrapi } = createRequire(import.meta.url)("@strapi/strapi");
const appDir = path.resolve(import.meta.dirname, "../..");

async function main() {
  const distDir = path.join(appDir, "dist");
  const strapi = await createStrapi({ appDir, distDir }).load();
  const seen = {
    written: await writeDocuments(strapi),
    costs: await countRecording(strapi),
    outcome: await keepAnError(strapi),
    routes: listRoutes(strapi),
    abilities: await askAbilities(strapi),
  };
  console.log(`SEEN ${JSON.stringify(seen)}`);
  await strapi.destroy();
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
