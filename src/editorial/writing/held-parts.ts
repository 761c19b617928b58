import type { Core } from "@strapi/strapi";

import { inTransaction } from "../../database/in-transaction";
import { sqlFile } from "../../database/sql-file";
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
export async function heldParts(
  strapi: Core.Strapi,
  documentId: string,
): Promise<HeldPart[]> {
  const { rows } = await inTransaction(strapi, (trx) =>
    trx.raw<{ rows: HeldPart[] }>(
      sqlFile("src/editorial/writing/sql/held-parts.sql"),
      { documentId },
    ),
  );
  return rows;
}
