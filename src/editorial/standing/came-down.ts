import type { Core } from "@strapi/strapi";

import { oneStatement } from "../../database/one-statement";
import { sayInstant } from "../instant";
import { withReadableTitles } from "../document-routes/with-readable-titles";

interface CameDown {
  type: string;
  documentId: string;
  kind: "withdrawn" | "killed";
  at: Date;
  who: string | null;
  why: string | null;
}

/** As many as one looks at. */
const SHOWN = 20;

/**
 * What was withdrawn or killed last, and is not back: of the documents that an administrator may read. The words of a quote
 * that was killed are told to nobody who does not open it.
 */
export async function cameDown(strapi: Core.Strapi, ability: unknown) {
  const last = await oneStatement<CameDown>(
    strapi,
    "src/editorial/standing/sql/came-down.sql",
  );
  const readable = await withReadableTitles(strapi, ability, last);
  return readable.slice(0, SHOWN).map(withoutKilledWords);
}

const withoutKilledWords = <Item extends CameDown>(item: Item): Item =>
  item.type === "quote" && item.kind === "killed"
    ? { ...item, title: `A quote that was killed at ${sayInstant(item.at)}` }
    : item;
