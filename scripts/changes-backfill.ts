import { backfill } from "../src/changes/log/backfill";
import { withNewsroom } from "./lib/with-newsroom";

// A newsroom looks after this whenever it starts, and says what it recorded; here it need not open for it.
withNewsroom(async (strapi) => {
  await backfill(strapi);
  console.log("The log knows everything that readers see.");
});
