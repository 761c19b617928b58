import type { Core } from "@strapi/strapi";

import { oneStatement } from "../../database/one-statement";
import { withReadableTitles } from "../document-routes/with-readable-titles";

interface CameDown {
  type: string;
  documentId: string;
  kind: "withdrawn" | "killed";
  at: string;
  who: string | null;
  why: string | null;
}

/** As many as one looks at. */
const SHOWN = 20;

/** What was withdrawn or killed last, and is not back: of the documents that an administrator may read. */
export async function cameDown(strapi: Core.Strapi, ability: unknown) {
  const last = await oneStatement<CameDown>(
    strapi,
    "src/editorial/standing/sql/came-down.sql",
  );
  return (await withReadableTitles(strapi, ability, last)).slice(0, SHOWN);
}
