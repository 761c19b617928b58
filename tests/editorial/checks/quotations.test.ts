import { covers } from "../../../src/editorial/checks/covers";
import { quotationsIn } from "../../../src/editorial/checks/quotations";
import { heading, textOf } from "./blocks";
import { quoting, sound, told } from "./sound-story";

describe("what stands in quotation marks", () => {
  it.each([
    ["He said “never again” on Tuesday.", ["never again"]],
    ['He said "never again," and left.', ["never again,"]],
    ["'Rather foolish'", ["Rather foolish"]],
    ["‘Rather foolish’, he said", ["Rather foolish"]],
    ["The vote: 'a mess', 'a farce'", ["a mess", "a farce"]],
    ["He called it (“a mess”) twice.", ["a mess"]],
    ["“He told me ‘go away’ and I went,” she said.", ["He told me ‘go away’ and I went,"]], // prettier-ignore
    ["‘The workers’ rights come first,’ he said.", ["The workers’ rights come first,"]], // prettier-ignore
    ["'Rules' say 'no'", ["Rules", "no"]],
    ["“It goes on in the next paragraph", ["It goes on in the next paragraph"]],
    ["He said:“never again”—and “ left ”.", ["never again", "left"]],
    ["«Jamais», dit-il, « plus jamais »", ["Jamais", "plus jamais"]],
    ["„Nie wieder“, sagte er, und „nie”", ["Nie wieder", "nie"]],
    ["Don't. It's the dogs' bark, in the '90s, 'tis said.", []],
    ["Canada’s troops, the states’ rights and ’em all", []],
    ['A board of 6\' by 12" and " alone', []],
    ["“…”", []],
  ])("in %j: %j", (text, found) => {
    expect(quotationsIn(text)).toEqual(found);
  });
});

describe("a quotation is covered by what was said", () => {
  const said =
    "I think for the Iranians, slamming that door by attacking NATO forces is rather foolish";

  it.each([
    "rather foolish",
    "Rather Foolish,",
    "slamming that door … is rather foolish",
    "[He thinks] slamming that door is rather foolish".replace(
      " is",
      " ... is",
    ),
    "I think, for the Iranians: slamming",
  ])("as %j", (quotation) => {
    expect(covers(said, quotation)).toBe(true);
  });

  it.each(["rather clever", "at her foolish", "foolish rather", "NATO force"])(
    "and not as %j",
    (quotation) => {
      expect(covers(said, quotation)).toBe(false);
    },
  );

  it("with apostrophes of either kind", () => {
    expect(covers("we’re doing this", "we're doing")).toBe(true);
  });
});

describe("a quotation that no quote covers", () => {
  it("is pointed out wherever it stands", () => {
    const story = sound({
      title: "A ‘mess’, says the mayor",
      deck: "It is “a farce”.",
      body: [textOf("He said “never again”."), heading("'Rather foolish'")],
    });

    const sentence = (words: string) =>
      `“${words}” stands in quotation marks, and no quote of this story has these words.`;
    expect(told(story)).toEqual([
      `warns quotation-recorded at title: ${sentence("mess")}`,
      `warns quotation-recorded at deck: ${sentence("a farce")}`,
      `warns quotation-recorded at body.0.body: ${sentence("never again")}`,
      `warns quotation-recorded at body.1.text: ${sentence("Rather foolish")}`,
    ]);
  });

  it("is none where a quote of the story has its words", () => {
    const edition = quoting("is rather foolish", {
      body: [textOf("That “is rather foolish”."), heading("'Rather foolish'")],
    });

    expect(told(edition)).toEqual([]);
  });
});

describe("the words of a quote", () => {
  it("stand in the text as they are recorded, however it is typeset", () => {
    const in_ = (text: string) =>
      told(quoting("we're\u00a0leaving", { body: [textOf(text)] }));

    expect(in_("He said “we’re leaving” and left.")).toEqual([]);
    expect(in_("He said that they are leaving.")).toEqual([
      "blocks quote-words-stand at quotes: The words “we're leaving” are recorded as said, and do not stand like that anywhere in the text: quote them as they were said, or take the quote out.",
    ]);
    expect(in_("We're leaving")).toHaveLength(1);
  });

  it("may stand in a heading, and under the deck", () => {
    expect(
      told(quoting("Rather foolish", { body: [heading("'Rather foolish'")] })),
    ).toEqual([]);
    expect(
      told(quoting("Rather foolish", { displayQuote: { documentId: "q".repeat(24) } })), // prettier-ignore
    ).toEqual([]);
  });
});
