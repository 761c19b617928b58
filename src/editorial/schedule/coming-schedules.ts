import type { Core } from "@strapi/strapi";

import { withReadableTitles } from "../document-routes/with-readable-titles";
import { schedulesToCome } from "./schedule";

/** What is coming, soonest first, after what did not come and what a save took off: of the documents that an administrator may read. */
export const comingSchedules = async (strapi: Core.Strapi, ability: unknown) =>
  withReadableTitles(strapi, ability, await schedulesToCome(strapi));
