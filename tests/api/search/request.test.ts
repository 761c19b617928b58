import fc from "fast-check";

import {
  readSearchCursor,
  writeSearchCursor,
} from "../../../src/api/search/search-cursor";
import { ASKED, readSearch } from "../../../src/api/search/search-request";
import { Refusal } from "../../../src/public-gate/refusal";

const documentId = fc.stringMatching(/^[a-z0-9]{24}$/);
const search = fc.stringMatching(/^[\w-]{8}$/);

it("property: a cursor is read as it was written, and for no other search", () => {
  const date = fc
    .date({
      min: new Date("0001-01-01"),
      max: new Date("9999-12-31"),
      noInvalidDate: true,
    })
    .map((moment) => moment.toISOString().replace("T", " ").replace("Z", ""));

  fc.assert(
    fc.property(search, search, date, documentId, (mine, other, at, id) => {
      const cursor = writeSearchCursor(mine, `${at}/${id}`);

      expect(readSearchCursor(cursor, "newest", mine)).toEqual({
        date: at,
        documentId: id,
      });
      expect(readSearchCursor(cursor, "relevance", mine)).toBeNull();
      if (other !== mine)
        expect(readSearchCursor(cursor, "newest", other)).toBeNull();
    }),
  );
});

it("property: a rank is read as PostgreSQL writes it", () => {
  // No rank is smaller than what a story of the year 1 has, nor larger than 1.
  const rank = fc.double({ min: 1e-9, max: 1, noNaN: true }).map(String);

  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 17n }).map(String),
      rank.filter((text) => !/e-\d$/.test(text)),
      documentId,
      (seq, worth, id) => {
        const cursor = writeSearchCursor("search", `${seq}/${worth}/${id}`);

        expect(readSearchCursor(cursor, "relevance", "search")).toEqual({
          seq,
          rank: worth,
          documentId: id,
        });
      },
    ),
  );
});

it.each(["1e400", "1e-400", "NaN", "Infinity", "-1", "0x1", "", "1;"])(
  "takes no rank that the database could not read: %s",
  (rank) => {
    const cursor = writeSearchCursor("search", `1/${rank}/${"a".repeat(24)}`);

    expect(readSearchCursor(cursor, "relevance", "search")).toBeNull();
  },
);

it("property: whatever is asked is either understood or refused by name", () => {
  const value = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "",
      " ",
      "newest",
      "2026-03-01",
      "2026-03-01T10:00",
      "9999-12-31",
      "0001-01-01T00:00:00+23:59",
      "0",
      "100",
      "politics",
    ),
    fc.integer(),
    fc.constant(null),
    fc.constant({}),
  );
  const asked = fc.record(
    Object.fromEntries(ASKED.map((name) => [name, value])),
    { requiredKeys: [] },
  );

  fc.assert(
    fc.property(asked, (parameters) => {
      let request;
      try {
        request = readSearch(parameters);
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
        return;
      }
      expect(request.size).toBeGreaterThanOrEqual(1);
      expect(request.size).toBeLessThanOrEqual(100);
      for (const moment of [request.from, request.before])
        expect(moment ?? "2026-01-01T00:00:00.000Z").toMatch(
          /^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/,
        );
      expect(request.text?.length ?? 0).toBeLessThanOrEqual(200);
    }),
    { numRuns: 2_000 },
  );
});

it.each([
  [{}, "newest"],
  [{ q: "council" }, "relevance"],
  [{ q: "council", order: "newest" }, "newest"],
  [{ q: "council", order: "OLDEST" }, "oldest"],
  [{ order: "relevance" }, "newest"],
  [{ order: "oldest" }, "oldest"],
])("%j is ordered by %s", (asked, order) => {
  expect(readSearch(asked).order).toBe(order);
});

it("calls a parameter what the caller calls it", () => {
  expect(() => readSearch({ limit: 0 }, { limit: "first" })).toThrow(
    /^first is/,
  );
});
