import { instantInWords } from "../../../src/admin/operations/instant-in-words";
import { zonedInstant } from "../../../src/admin/operations/zoned-instant";

test.each([
  ["2026-11-23", "06:00", "America/Toronto", "2026-11-23T11:00:00.000Z"],
  ["2026-07-01", "06:00", "America/Toronto", "2026-07-01T10:00:00.000Z"],
  ["2026-07-01", "00:15", "Asia/Kathmandu", "2026-06-30T18:30:00.000Z"],
  ["2026-07-01", "12:00", "UTC", "2026-07-01T12:00:00.000Z"],
  ["2026-12-31", "23:59", "Pacific/Kiritimati", "2026-12-31T09:59:00.000Z"],
  // Clocks go back at 2:00 on this night: 1:30 comes twice, and the first is meant.
  ["2026-11-01", "01:30", "America/Toronto", "2026-11-01T05:30:00.000Z"],
  // A minute before the jump, and just after.
  ["2026-03-08", "01:59", "America/Toronto", "2026-03-08T06:59:00.000Z"],
  ["2026-03-08", "03:00", "America/Toronto", "2026-03-08T07:00:00.000Z"],
  // It never comes on this night: the clocks go forward from 2:00 to 3:00.
  ["2026-03-08", "02:30", "America/Toronto", null],
  ["", "", "America/Toronto", null],
  ["", "06:00", "America/Toronto", null],
  ["2026-02-31", "25:00", "America/Toronto", null],
  ["2026-11-23", "", "America/Toronto", null],
])("%s %s in %s is %s", (date, time, zone, instant) => {
  expect(zonedInstant(date, time, zone)).toBe(instant);
});

test.each([
  [
    "2026-11-23T11:00:00.000Z",
    "America/Toronto",
    "on 23 Nov 2026, 06:00 in America/Toronto, which is 23 Nov 2026, 11:00 UTC.",
  ],
  ["2026-11-23T11:00:00.000Z", "UTC", "on 23 Nov 2026, 11:00 in UTC."],
  [
    null,
    "America/Toronto",
    "No clock in America/Toronto ever shows that time: the clocks go forward then. Pick another.",
  ],
])("%s in %s is said as %j", (at, zone, words) => {
  expect(instantInWords(at, zone)).toBe(words);
});
