import { moved } from "../../../src/admin/lead-stories/order";

test.each([
  ["up", "b", -1, ["b", "a", "c"]],
  ["down", "b", 1, ["a", "c", "b"]],
  ["not above the first", "a", -1, ["a", "b", "c"]],
  ["not below the last", "c", 1, ["a", "b", "c"]],
  ["not when it is not there", "x", 1, ["a", "b", "c"]],
] as const)("a story moves %s", (_where, id, by, expected) => {
  expect(moved(["a", "b", "c"], id, by)).toEqual(expected);
});
