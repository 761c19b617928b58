import { placeAfter, readCursor, writeCursor } from "../../src/graphql/cursor";

const PLACE = { date: "2026-01-02 03:04:05.678", documentId: "a".repeat(24) };
const encode = (text: string) => Buffer.from(text).toString("base64url");

it("a cursor says where it was written", () => {
  expect(readCursor(writeCursor(PLACE))).toEqual(PLACE);
});

it.each([
  "",
  "%%%",
  "a",
  encode("now/x"),
  encode(`2026-99-99 00:00:00/${PLACE.documentId}`),
  ...[
    "2026-02-30 00:00:00",
    "2025-02-29 00:00:00",
    "0000-01-01 00:00:00",
    "2026-01-01 24:00:00",
    "2026-01-01 00:00:60",
  ].map((date) => encode(`${date}/${PLACE.documentId}`)),
  encode(`${PLACE.date}/'; drop table articles`),
  encode(`${PLACE.date}/${PLACE.documentId}/x`),
])("%s is none", (cursor) => {
  expect(readCursor(cursor)).toBeNull();
});

it.each([undefined, null, "", " "])("after %j is the first page", (after) => {
  expect(placeAfter(after)).toBeNull();
});

it("after is a cursor, and nothing that looks like one", () => {
  expect(placeAfter(writeCursor(PLACE))).toEqual(PLACE);
  for (const after of ["x", 1, {}])
    expect(() => placeAfter(after)).toThrow("after is a cursor");
});
