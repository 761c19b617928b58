import type { BlockEdition } from "../../../src/changes/editions/edition";
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
    ["»Nie wieder«, sagte er, und »nie«", ["Nie wieder", "nie"]],
    ["«Jamais», puis »nie« und «non»", ["Jamais", "nie", "non"]],
    ["‚Nie wieder‘, sagte er: ‚Ich hab’s gesagt‘.", ["Nie wieder", "Ich hab’s gesagt"]], // prettier-ignore
    ["‹Jamais› et ›nie‹ et ‹ non ›", ["Jamais", "nie", "non"]],
    ["”Aldrig”, sade han, ”aldrig mer”", ["Aldrig", "aldrig mer"]],
    ["It was ’rather foolish’, he said.", ["rather foolish"]],
    ["It was ’rather foolish‘, he said.", ["rather foolish"]],
    ["He said:'never again' and said,'no', and said;\"yes\"", ["never again", "no", "yes"]], // prettier-ignore
    ['He said:"never again" twice.', ["never again"]],
    ["Read more » Politics › Iraq › Home", []],
    ["The ’hood and the Smiths’ house, rock ’n’ roll, 5’30” and 6′2″", []],
    ["Don’t: it’s 5'30\", the Smiths', the dogs', and '90s folks' song.", []],
    ["It ended there,” he said, and left.", []],
    ['It ended there," he said: "Go."', ["Go."]],
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

  it.each([
    "rather clever",
    "at her foolish",
    "foolish rather",
    "NATO force",
    "foolish … slamming that door",
    "door … that door",
  ])("and not as %j", (quotation) => {
    expect(covers(said, quotation)).toBe(false);
  });

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

  it("is one as a whole where it stands apart in the text", () => {
    const apart = (text: string): BlockEdition => ({
      __component: "story.text",
      body: [{ type: "quote", children: [{ type: "text", text }] }],
    });
    const recorded = (text: string) =>
      told(
        quoting("it is rather foolish", { quotes: [], body: [apart(text)] }),
      );

    expect(recorded("It is rather clever.")).toEqual([
      "warns quotation-recorded at body.0.body: “It is rather clever.” stands as a quotation, and no quote of this story has these words.",
    ]);
    expect(recorded("“Rather clever,” he said")).toHaveLength(1);
    expect(recorded(" … ")).toEqual([]);
    expect(
      told(quoting("it is rather foolish", { body: [apart("It is rather foolish")] })), // prettier-ignore
    ).not.toContainEqual(expect.stringContaining("quotation-recorded"));
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

  describe("stand in one passage, and begin and end with words", () => {
    const said = (words: string, ...body: BlockEdition[]) =>
      told(quoting(words, { body })).filter((line) =>
        line.includes("quote-words-stand"),
      );
    const end = "the end of the line";
    const rich = (...body: Record<string, unknown>[]): BlockEdition => ({
      __component: "story.text",
      body,
    });
    const node = (type: string, text: string) => ({
      type,
      children: [{ type: "text", text }],
    });

    it.each([
      ["two paragraphs", [rich(node("paragraph", "They called it the end"), node("paragraph", "of the line, they said."))]],
      ["two blocks", [textOf("They called it the end"), textOf("of the line, they said.")]],
      ["two blocks with another between", [textOf("They called it the end"), heading("Later"), textOf("of the line, they said.")]],
      ["text and a heading", [textOf("They called it the end"), heading("of the line")]],
      ["two headings", [heading("The end of"), heading("the end"), heading("of the line")]],
      ["two items of a list", [rich({ type: "list", format: "ordered", children: [node("list-item", "the end"), node("list-item", "of the line")] })]],
      ["a paragraph and a block quotation", [rich(node("paragraph", "the end"), node("quote", "of the line"))]],
    ] as [string, BlockEdition[]][])("not across %s", (_where, body) => {
      expect(said(end, ...body)).toHaveLength(1);
    }); // prettier-ignore

    it.each([
      ["a paragraph", rich(node("paragraph", `They called it ${end}.`))],
      ["a paragraph of two lines", rich(node("paragraph", "They called it the end\nof the line."))],
      ["a heading of the text", rich(node("heading", `It is ${end}`))],
      ["a list item", rich({ type: "list", format: "unordered", children: [node("list-item", end)] })],
      ["a block quotation", rich(node("quote", end))],
      ["a heading", heading(end)],
    ])("but in %s", (_where, block) => {
      expect(said(end, block)).toEqual([]);
    }); // prettier-ignore

    it.each([
      ["don", "They don't know."],
      ["t know", "They don’t know."],
      ["s over", "It's over."],
      ["It", "it's It's over"],
      ["we", "We’re here, and we’re there."],
    ])("%j is no word of %j", (words, text) => {
      expect(said(words, textOf(text))).toHaveLength(1);
    });

    it.each([
      ["don't know", "They don’t know."],
      ["the workers'", "It was the workers’ own."],
      ["workers", "It was the workers' own."],
      ["never", "He said 'never'."],
      ["never", "He said 'never' and ’never’."],
    ])("%j is of %j", (words, text) => {
      expect(said(words, textOf(text))).toEqual([]);
    });
  });

  it("may stand in a heading, and under the deck", () => {
    expect(
      told(quoting("Rather foolish", { body: [heading("'Rather foolish'"), textOf("He said so.")] })), // prettier-ignore
    ).toEqual([]);
    expect(
      told(quoting("Rather foolish", { displayQuote: { documentId: "q".repeat(24) } })), // prettier-ignore
    ).toEqual([]);
  });
});
