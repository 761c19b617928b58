import type { Core } from "@strapi/strapi";

import { oneStatement } from "../../database/one-statement";
import type { AddressType } from "./addresses";
import type { Edition } from "../editions/edition";
import type { ReferenceEdition } from "../editions/whole-edition";

/**
 * `slug` is where the document is live now. UNKNOWN also for an address that only a draft holds: whether a draft exists is
 * nobody's business.
 */
export type AtAddress =
  | {
      status: "LIVE";
      slug: string;
      edition: Edition;
      /** The authors, people, topics and sections that it names, and their parents. */
      references: ReferenceEdition[];
    }
  | { status: "MOVED"; slug: string }
  | { status: "GONE"; tombstone: Tombstone }
  | { status: "UNKNOWN" };

/** All that is said of what came down. */
export interface Tombstone {
  documentId: string;
  slug: string;
  status: "withdrawn" | "killed";
  /** When it came down; null where that was before anything was recorded. */
  at: string | null;
}

interface Row {
  state: "live" | "moved" | "gone";
  documentId: string;
  liveSlug: string | null;
  status: "live" | "withdrawn" | "killed" | null;
  at: Date | null;
  edition: Edition | null;
  refs: ReferenceEdition[];
}

/** What readers find at an address, and everything that its page shows: one statement, and so of one moment. */
export async function findAtAddress(
  strapi: Core.Strapi,
  type: AddressType,
  slug: string,
): Promise<AtAddress> {
  const [row] = await oneStatement<Row>(
    strapi,
    "src/changes/sql/find-at-address.sql",
    { type, slug },
  );
  if (row === undefined) return { status: "UNKNOWN" };
  const { state, documentId, liveSlug, status, at, edition, refs } = row;
  if (liveSlug === null) {
    const how = status === "killed" ? "killed" : "withdrawn";
    const when = at?.toISOString() ?? null;
    return {
      status: "GONE",
      tombstone: { documentId, slug, status: how, at: when },
    };
  }
  if (state !== "live") return { status: "MOVED", slug: liveSlug };
  return edition === null
    ? { status: "UNKNOWN" }
    : { status: "LIVE", slug, edition, references: refs };
}
