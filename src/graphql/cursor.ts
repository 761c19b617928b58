import { isInCalendar } from "../public-gate/calendar";

/** A place in a list that is ordered by date and documentId. */
export interface Place {
  date: string;
  documentId: string;
}

const DATE = /^\d{4}-\d{2}-\d{2} ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?$/;
const DOCUMENT_ID = /^[a-z0-9]{24}$/;

/** Opaque on purpose: callers hand it back, and what is inside may change. */
export const writeCursor = ({ date, documentId }: Place): string =>
  Buffer.from(`${date}/${documentId}`).toString("base64url");

/** Null for anything that `writeCursor` did not write. */
export function readCursor(cursor: string): Place | null {
  const text = Buffer.from(cursor, "base64url").toString();
  const [date = "", documentId = "", ...rest] = text.split("/");
  const known =
    DATE.test(date) &&
    isInCalendar(date) &&
    DOCUMENT_ID.test(documentId) &&
    rest.length === 0;
  return known ? { date, documentId } : null;
}
