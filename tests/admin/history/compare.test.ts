import { compare, type Piece } from "../../../src/admin/history/compare";
import { runsOf } from "../../../src/admin/history/runs-of";

const field = (...paragraphs: string[]) => [{ label: "Body", paragraphs }];
const words = (pieces: Piece[] | null | undefined) =>
  pieces?.map(({ text, changed }) => (changed ? `[${text}]` : text)).join("") ??
  null;

/** Each pair of paragraphs, the words in brackets that only one of them has. */
function pairs(before: string[], after: string[]) {
  const [body] = compare(field(...before), field(...after));
  return body?.pairs.map((pair) => [words(pair.before), words(pair.after)]);
}

test("what is the same is the same", () => {
  expect(compare(field("One.", "Two."), field("One.", "Two."))[0]?.same).toBe(
    true,
  );
});

test("the words that changed are marked on both sides, and no others", () => {
  expect(
    pairs(["The council voted on Tuesday."], ["The council met on Tuesday."]),
  ).toEqual([
    ["The council [voted] on Tuesday.", "The council [met] on Tuesday."],
  ]);
});

test("a paragraph that came or went stands alone", () => {
  expect(pairs(["One.", "Three."], ["One.", "Two.", "Three."])).toEqual([
    ["One.", "One."],
    [null, "[Two.]"],
    ["Three.", "Three."],
  ]);
  expect(pairs(["One.", "Two."], ["Two."])).toEqual([
    ["[One.]", null],
    ["Two.", "Two."],
  ]);
});

test("two paragraphs with hardly a word in common are one that went and one that came", () => {
  expect(
    pairs(["Ferries sail again."], ["Nobody expected rain today."]),
  ).toEqual([
    ["[Ferries sail again.]", null],
    [null, "[Nobody expected rain today.]"],
  ]);
});

test("a field that one edition has not is compared with nothing", () => {
  expect(compare([], field("One."))).toEqual([
    {
      label: "Body",
      same: false,
      pairs: [
        { before: null, after: [{ text: "One.", changed: true }], same: false },
      ],
    },
  ]);
});

test("of what is the same only the number is told, where it stands", () => {
  const [body] = compare(
    field("a a a", "b", "c c c c", "d", "e", "f"),
    field("a a a", "b", "c c c x", "d", "e", "f"),
  );

  const runs = runsOf(body?.pairs ?? [], false);

  expect(runs.map(({ skipped, pairs }) => [skipped, pairs.length])).toEqual([
    [2, 1],
    [3, 0],
  ]);
  expect(runsOf(body?.pairs ?? [], true)[0]?.pairs).toHaveLength(6);
});

test("what is known of a quote is compared by the quote, where both editions hold it", () => {
  const quote = (part: string, label: string, verification: string) => ({
    part,
    label: `Quote: “${label}”`,
    paragraphs: [`Verification: ${verification}`],
  });

  const compared = compare(
    [quote("vow", "We will", "Unverified"), quote("gone", "Never", "Verified")],
    [quote("vow", "We shall", "Retracted"), quote("new", "Ever", "Verified")],
  );

  expect(
    compared.map(({ label, pairs }) => [
      label,
      ...pairs.map(({ before, after }) => [words(before), words(after)]),
    ]),
  ).toEqual([
    [
      "Quote: “We shall”",
      ["Verification: [Unverified]", "Verification: [Retracted]"],
    ],
  ]);
});
