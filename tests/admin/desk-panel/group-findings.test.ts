import type { Finding } from "../../../src/admin/desk-panel/desk";
import { groupFindings } from "../../../src/admin/desk-panel/group-findings";

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
