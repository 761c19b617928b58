import { isInCalendar } from "../../public-gate/calendar";

/** Where a page ended: in time, or in a ranking of what stood at one place of the log. */
export type Place = DatePlace | RankPlace;

export interface DatePlace {
  date: string;
  documentId: string;
}

export interface RankPlace {
  seq: string;
  rank: string;
  documentId: string;
}

const DATE = /^\d{4}-\d{2}-\d{2} ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?$/;
const SEQ = /^\d{1,18}$/;
/** As PostgreSQL writes a double, and never so small or large that it could not read it again. */
const RANK = /^\d{1,20}(\.\d{1,25})?(e[+-]\d{2})?$/;
const DOCUMENT_ID = /^[a-z0-9]{24}$/;

/** Opaque on purpose: callers hand it back, and what is inside may change. */
export const writeSearchCursor = (fingerprint: string, place: string): string =>
  Buffer.from(`${fingerprint}/${place}`).toString("base64url");

/** Null for anything that was not written for this very search. */
export function readSearchCursor(
  cursor: string,
  order: "relevance" | "newest" | "oldest",
  fingerprint: string,
): Place | null {
  const text = Buffer.from(cursor, "base64url").toString();
  const [search, ...parts] = text.split("/");
  if (search !== fingerprint) return null;
  return order === "relevance" ? rankPlace(parts) : datePlace(parts);
}

/** A place by date and documentId, as a cursor has it. */
export function datePlace(parts: readonly string[]): DatePlace | null {
  const [date = "", documentId = ""] = parts;
  const known =
    parts.length === 2 &&
    DATE.test(date) &&
    isInCalendar(date) &&
    DOCUMENT_ID.test(documentId);
  return known ? { date, documentId } : null;
}

function rankPlace(parts: string[]): RankPlace | null {
  const [seq = "", rank = "", documentId = ""] = parts;
  const known =
    parts.length === 3 &&
    SEQ.test(seq) &&
    RANK.test(rank) &&
    DOCUMENT_ID.test(documentId);
  return known ? { seq, rank, documentId } : null;
}
