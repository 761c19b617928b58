import { type DatePlace, datePlace } from "../api/search/search-cursor";
import { badInput } from "./safe-errors";

/** Opaque on purpose: callers hand it back, and what is inside may change. */
export const writeCursor = ({ date, documentId }: DatePlace): string =>
  Buffer.from(`${date}/${documentId}`).toString("base64url");

/** Null for anything that `writeCursor` did not write. */
export const readCursor = (cursor: string): DatePlace | null =>
  datePlace(Buffer.from(cursor, "base64url").toString().split("/"));

/** The place that an argument `after` names; null where it names none. As in a search, an empty text is one that was not given. */
export function placeAfter(after: unknown): DatePlace | null {
  const cursor = typeof after === "string" ? after.trim() : (after ?? "");
  if (cursor === "") return null;
  const place = typeof cursor === "string" ? readCursor(cursor) : null;
  if (place === null)
    throw badInput("after is a cursor that an earlier page gave as next");
  return place;
}
