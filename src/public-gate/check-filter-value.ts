import { isInCalendar, ISO_DATE } from "./calendar";
import type { Scalar } from "./public-shape";
import { badParameter } from "./refusal";

const MAX_TEXT = 200;

/** Whether the database can compare a value with the field at all: one that it cannot would be its error, not the caller's answer. */
export function checkFilterValue(
  scalar: Scalar,
  value: string,
  at: string,
): string {
  const wants = (what: string, accepted?: readonly string[]) =>
    badParameter(at, `${at} takes ${what}`, accepted);
  switch (scalar.kind) {
    case "text":
    case "address":
      if (value.length > MAX_TEXT)
        throw wants(`at most ${MAX_TEXT} characters; ${value.length} arrived`);
      return value;
    case "choice":
      if (!scalar.values.includes(value))
        throw wants(`one of ${scalar.values.join(", ")}`, scalar.values);
      return value;
    case "boolean":
      if (value !== "true" && value !== "false")
        throw wants("true or false", ["true", "false"]);
      return value;
    case "integer":
      if (!/^-?\d{1,10}$/.test(value) || Math.abs(Number(value)) > 2 ** 31 - 1)
        throw wants("a whole number of at most 32 bits");
      return value;
    case "decimal":
      if (!/^-?\d{1,8}(\.\d{1,6})?$/.test(value))
        throw wants(
          "a number with at most 8 digits before the point and 6 after",
        );
      return value;
    case "datetime":
      if (!ISO_DATE.test(value) || !isInCalendar(value))
        throw wants("a date as in 2026-03-01 or 2026-03-01T12:00:00Z");
      return value;
    case "blocks":
    case "formats":
    case "stories":
      throw badParameter(at, `${at} cannot be filtered by`);
  }
}
