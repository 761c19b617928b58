import {
  instantOf,
  localMinute,
} from "../../../src/admin/moments/local-minute";

test.each(["2026-11-29T17:46", "2099-07-01T06:00", "0002-01-01T00:00"])(
  "what is typed is what is shown: %s",
  (minute) => {
    const instant = instantOf(minute);

    expect(instant).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(localMinute(instant)).toBe(minute);
  },
);

test("is by the clock of whoever looks", () => {
  const noon = new Date(2026, 0, 2, 12, 30, 59, 999);

  expect(localMinute(noon.toISOString())).toBe("2026-01-02T12:30");
  expect(instantOf("2026-01-02T12:30")).toBe(
    new Date(2026, 0, 2, 12, 30).toISOString(),
  );
});

test.each(["", null, undefined, "soon"])("of %p nothing is shown", (none) => {
  expect(localMinute(none)).toBe("");
  expect(instantOf(none ?? "")).toBeNull();
});
