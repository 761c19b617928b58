import type { Finding } from "../../../src/admin/desk-panel/desk";
import {
  groupFindings,
  isBroken,
} from "../../../src/admin/desk-panel/group-findings";

const finding = (rule: string, level: Finding["level"]): Finding => ({
  rule,
  level,
  message: "A story has a section.",
  why: "Readers find it there.",
  path: ["section"],
});

test("what must be mended comes first, whatever the order it was found in", () => {
  const groups = groupFindings([
    finding("long-headline", "warns"),
    finding("section", "blocks"),
    finding("topic", "warns"),
  ]);

  expect(
    groups.map(({ title, findings }) => [
      title,
      findings.map(({ rule }) => rule),
    ]),
  ).toEqual([
    ["Must be mended before it can go out", ["section"]],
    ["Worth a look", ["long-headline", "topic"]],
  ]);
});

test("a group with nothing in it is not there", () => {
  expect(groupFindings([])).toEqual([]);
  expect(groupFindings([finding("topic", "warns")])).toHaveLength(1);
});

test("what readers have already cannot wait for going out", () => {
  const [group] = groupFindings([finding("retracted", "blocks")], true);

  expect(group?.title).toBe("Must be mended: readers have it so");
});

test.each([
  ["live", "blocks", true],
  ["corrected", "blocks", true],
  ["live", "warns", false],
  // Its draft must be mended; what readers have may be well.
  ["changed", "blocks", false],
  ["draft", "blocks", false],
] as const)("a %s story with what %s: broken %s", (state, level, broken) => {
  expect(isBroken(state, [finding("quote", level)])).toBe(broken);
});
