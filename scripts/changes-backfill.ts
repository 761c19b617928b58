import { backfill } from "../src/changes/log/backfill";
import { withNewsroom } from "./lib/with-newsroom";

withNewsroom(async (strapi) => {
  const recorded = await backfill(strapi);
  console.log(
    recorded === 0
      ? "The log knows everything that readers see."
      : `Recorded what the log did not know of: ${recorded} documents.`,
  );
});
