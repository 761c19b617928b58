import { rebuildEditions } from "../src/changes/log/rebuild-editions";
import { withNewsroom } from "./lib/with-newsroom";

withNewsroom(async (strapi) => {
  const derived = await rebuildEditions(strapi);
  console.log(`Derived the editions of ${derived} documents from the log.`);
});
