import type { Core } from "@strapi/strapi";

import { oneStatement } from "../../database/one-statement";
import { withReadableTitles } from "../document-routes/with-readable-titles";
import type { Handover } from "./handover";

interface Waiting extends Omit<Handover, "kind"> {
  type: string;
  documentId: string;
}

/** What is ready for an edit, longest waiting first: of the documents that an administrator may read. */
export async function waiting(strapi: Core.Strapi, ability: unknown) {
  const ready = await oneStatement<Waiting>(
    strapi,
    "src/editorial/handover/sql/waiting.sql",
  );
  return withReadableTitles(strapi, ability, ready);
}
