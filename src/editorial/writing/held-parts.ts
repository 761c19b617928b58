import type { Core } from "@strapi/strapi";

import { oneStatement } from "../../database/one-statement";
import type { PartType } from "./search-parts";

interface HeldPart {
  field: "body" | "displayQuote" | "quotes";
  /** The id of the block in the body. */
  block: number | null;
  type: PartType;
  id: number;
  documentId: string;
  title: string;
  kind: string | null;
}

/** Which quotes and clips the draft of a story holds, and where: the panel's form knows only how many. */
export const heldParts = (strapi: Core.Strapi, documentId: string) =>
  oneStatement<HeldPart>(strapi, "src/editorial/writing/sql/held-parts.sql", {
    documentId,
  });
