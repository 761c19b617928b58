import { newBreaks } from "../../../src/editorial/checks/new-breaks";
import { stillBroken } from "../../../src/editorial/checks/broken/still-broken";
import { quoteOf } from "../../formats/stories";
import { holding } from "./sound-story";

const whole = holding(quoteOf({}));
const broken = holding(quoteOf({ verification: "retracted" }));
const old = holding(quoteOf({ attribution: null }));
const both = holding(quoteOf({ attribution: null, verification: "retracted" }));
const rules = (findings: { rule: string }[]) =>
  findings.map(({ rule }) => rule);

describe("what a cascade breaks", () => {
  it("is what keeps the story in afterwards and did not before", () => {
    expect(rules(newBreaks(whole, broken))).toEqual(["quote-retracted"]);
    expect(rules(newBreaks(old, both))).toEqual(["quote-retracted"]);
    expect(newBreaks(old, old)).toEqual([]);
    expect(newBreaks(broken, whole)).toEqual([]);
  });
});

describe("a story that a cascade has broken", () => {
  const stored = newBreaks(whole, broken);
  const after = (
    edition: typeof whole | null,
    { before = broken, caused = false } = {},
  ) => rules(stillBroken({ before, after: edition, stored, caused }));

  it("is broken until it is mended or comes down", () => {
    expect(after(broken)).toEqual(["quote-retracted"]);
    expect(after(whole)).toEqual([]);
    expect(after(null)).toEqual([]);
  });

  it("stays broken when the same change is seen again, or another follows", () => {
    expect(after(broken, { before: whole, caused: true })).toEqual([
      "quote-retracted",
    ]);
    expect(after(broken, { caused: true })).toEqual(["quote-retracted"]);
    expect(after(both, { caused: true })).toEqual([
      "quote-retracted",
      "quote-attributed",
    ]);
  });

  it("is not broken by what is older than the rule", () => {
    expect(
      rules(stillBroken({ before: old, after: old, stored: [], caused: true })),
    ).toEqual([]);
  });
});
