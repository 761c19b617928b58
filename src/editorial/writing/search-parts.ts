import type { Core } from "@strapi/strapi";

import { foldTypography } from "../../api/article/derivation/words";
import { oneStatement } from "../../database/one-statement";
import { findRows } from "../../database/rows";
import { permittedWhere } from "../document-routes/permitted-where";

const MOST = 10;
const UID = {
  quote: "api::quote.quote",
  "video-clip": "api::video-clip.video-clip",
} as const;

export type PartType = keyof typeof UID;

/** A quote or a clip as a writer finds it. Some fields are a quote's alone, `seconds` is a clip's. */
interface FoundPart {
  type: PartType;
  /** Of the draft row: the panel's form names a relation by it. */
  id: number;
  documentId: string;
  /** The words of a quote, the title of a clip. */
  title: string;
  who: string | null;
  /** The speaker's documentId. */
  speaker: string | null;
  attribution: string | null;
  kind: "full" | "fragment" | null;
  medium: string | null;
  occasion: string | null;
  saidAt: string | null;
  sourceUrl: string | null;
  verification: string | null;
  seconds: number | null;
  state: "draft" | "live" | "withdrawn" | "killed";
  /** Whether it holds what was looked for, word for word. */
  holds: boolean;
}

/** The newest quotes and clips that have these words in them or in the names of their people. Only what may be read. */
export async function searchParts(
  strapi: Core.Strapi,
  ability: unknown,
  { q, kind }: { q: string | null; kind: PartType | null },
): Promise<FoundPart[]> {
  const phrase = foldTypography(q ?? "").toLowerCase();
  const may = {
    quote: await readable("quote"),
    "video-clip": await readable("video-clip"),
  };

  const rows = await oneStatement<FoundPart>(
    strapi,
    "src/editorial/writing/sql/search-parts.sql",
    {
      quotes: may.quote !== null,
      clips: may["video-clip"] !== null,
      words: phrase.split(" ").map(pattern),
      phrase: pattern(phrase),
      most: MOST,
    },
  );
  const allowed = await Promise.all(
    rows.map(async (row) => (await isAllowed(row)) && row),
  );
  return allowed.filter((row) => row !== false);

  async function readable(type: PartType): Promise<object | null> {
    if (kind !== null && kind !== type) return null;
    return permittedWhere(strapi, "read", { ability, uid: UID[type] });
  }

  /** Roles of ours read all or nothing; another may have a condition, which only the query engine can ask. */
  async function isAllowed({ type, documentId }: FoundPart): Promise<boolean> {
    const where = may[type];
    if (where === null) return false;
    if (Object.keys(where).length === 0) return true;
    const and = { $and: [{ documentId }, where] };
    return (await findRows(strapi, UID[type], { where: and })).length > 0;
  }
}

/** What is looked for means itself: no sign of it is LIKE's. */
const pattern = (text: string) =>
  `%${text.replaceAll(/[\\%_]/gu, (sign) => `\\${sign}`)}%`;
