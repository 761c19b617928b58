import type { Core } from "@strapi/strapi";

import { oneStatement } from "../../../database/one-statement";
import { withReadableTitles } from "../../document-routes/with-readable-titles";
import type { Finding } from "../finding";

interface BrokenStory {
  type: string;
  documentId: string;
  findings: Finding[];
  /** The quote or clip whose change broke it. */
  cause: { type: string; documentId: string; title: string | null };
  at: Date;
}

/** Live stories that a change of a quote or clip has broken, until they are mended: those that an administrator may read. */
export async function brokenStories(strapi: Core.Strapi, ability: unknown) {
  const stories = await oneStatement<BrokenStory>(
    strapi,
    "src/editorial/checks/broken/sql/broken-stories.sql",
  );
  return withReadableTitles(strapi, ability, stories);
}
