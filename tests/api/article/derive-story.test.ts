import { byline } from "../../../src/api/article/derivation/byline";
import {
  deriveStory,
  type StoryBlock,
  type StoryQuote,
} from "../../../src/api/article/derivation/derive-story";
import {
  countWords,
  foldTypography,
  readingMinutes,
} from "../../../src/api/article/derivation/words";

const quote = (
  documentId: string,
  text: string,
  kind = "full",
): StoryQuote => ({
  documentId,
  text,
  kind,
});
const textBlock = (text: string): StoryBlock => ({
  __component: "story.text",
  body: [{ type: "paragraph", children: [{ type: "text", text }] }],
});
const quoteBlock = (shown: StoryQuote): StoryBlock => ({
  __component: "story.quote",
  quote: shown,
});

describe("the quotes of a story", () => {
  const display = quote("display", "All measures have been taken");
  const first = quote("first", "We are leaving");
  const second = quote("second", "We are staying");
  const fragment = quote("fragment", "don’t go", "fragment");

  it("stand in the order in which readers meet them, fragments last", () => {
    const derived = deriveStory({
      displayQuote: display,
      body: [
        quoteBlock(second),
        textBlock("They said “don't  go”."),
        quoteBlock(first),
      ],
      quotes: [fragment],
    });

    expect(derived.quotes).toEqual(["display", "second", "first", "fragment"]);
  });

  it("lose a fragment when its words leave the text, and keep it in a heading", () => {
    const heading: StoryBlock = {
      __component: "story.heading",
      text: "'Don’t go'",
    };
    const named = quote("named", "Don't go", "fragment");

    expect(
      deriveStory({ body: [textBlock("They left.")], quotes: [fragment] })
        .quotes,
    ).toEqual([]);
    expect(deriveStory({ body: [heading], quotes: [named] }).quotes).toEqual([
      "named",
    ]);
  });

  it("lose a fragment whose words are only parts of longer ones", () => {
    const art = quote("art", "art (a", "fragment");
    const standing = (text: string) =>
      deriveStory({ body: [textBlock(text)], quotes: [art] }).quotes;

    expect(standing("A party art (again).")).toEqual([]);
    expect(standing("A party (a ball).")).toEqual([]);
    expect(standing("It is “art (a” craft).")).toEqual(["art"]);
  });

  it("lose a fragment whose words stand in no passage together, or begin or end inside a word", () => {
    const standing = (words: string, ...body: StoryBlock[]) =>
      deriveStory({ body, quotes: [quote("f", words, "fragment")] }).quotes;
    const two: StoryBlock = {
      __component: "story.text",
      body: [
        { type: "paragraph", children: [{ type: "text", text: "The end" }] },
        { type: "paragraph", children: [{ type: "text", text: "of it." }] },
      ],
    };
    const list: StoryBlock = {
      __component: "story.text",
      body: [
        {
          type: "list",
          children: ["The end", "of it"].map((text) => ({
            type: "list-item",
            children: [{ type: "text", text }],
          })),
        },
      ],
    };
    const heading = { __component: "story.heading", text: "of it" };

    expect(standing("The end of it", two)).toEqual([]);
    expect(standing("The end of it", list)).toEqual([]);
    expect(standing("The end of it", textBlock("The end"), heading)).toEqual(
      [],
    );
    expect(standing("The end of it", textBlock("The end of it."))).toEqual([
      "f",
    ]);
    expect(standing("don", textBlock("They don't."))).toEqual([]);
    expect(standing("of it", list)).toEqual(["f"]);
  });

  it("lose a full quote with its block, though its words stand in the text", () => {
    const derived = deriveStory({
      body: [textBlock("We are leaving")],
      quotes: [first],
    });

    expect(derived.quotes).toEqual([]);
  });

  it("name a quote once, where it is shown first", () => {
    const derived = deriveStory({
      displayQuote: first,
      body: [quoteBlock(first)],
      quotes: [first],
    });

    expect(derived.quotes).toEqual(["first"]);
  });
});

describe("what else a story says of itself", () => {
  it("lists its clips in the order of the body", () => {
    const clip = (documentId: string): StoryBlock => ({
      __component: "story.clip",
      clip: { documentId },
    });

    expect(
      deriveStory({ body: [clip("b"), clip("a"), clip("b")] }).clips,
    ).toEqual(["b", "a"]);
  });

  it("counts the words of the narration, and neither quotes nor headings", () => {
    const derived = deriveStory({
      body: [
        textBlock("Six words stand — in this text."),
        { __component: "story.heading", text: "Not counted" },
        quoteBlock(quote("q", "Nor is this")),
      ],
    });

    expect(derived.wordCount).toBe(6);
  });

  it("reads lists, links and bold words as words", () => {
    const body: StoryBlock = {
      __component: "story.text",
      body: [
        {
          type: "list",
          children: [
            { type: "list-item", children: [{ type: "text", text: "one" }] },
            {
              type: "list-item",
              children: [
                { type: "link", children: [{ type: "text", text: "two" }] },
              ],
            },
          ],
        },
      ],
    };

    expect(deriveStory({ body: [body] }).wordCount).toBe(2);
  });

  it("is empty for an empty story", () => {
    expect(deriveStory({})).toEqual({
      quotes: [],
      clips: [],
      byline: null,
      wordCount: 0,
      readingMinutes: 0,
    });
  });
});

describe("words", () => {
  it.each([
    ["", 0],
    ["don't stop", 2],
    ["U.S.-led coalition", 2],
    ["a — b", 2],
    ["15 months", 2],
  ])("counts %j as %i", (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it.each([
    [0, 0],
    [1, 1],
    [238, 1],
    [600, 3],
  ])("reads %i words in %i minutes", (words, minutes) => {
    expect(readingMinutes(words)).toBe(minutes);
  });

  it("folds quotation marks and spaces", () => {
    expect(foldTypography("“it’s   time” ")).toBe('"it\'s time"');
  });
});

describe("a byline", () => {
  it.each([
    [[], ""],
    [["Ann"], "Ann"],
    [["Ann", "Bo"], "Ann and Bo"],
    [["Ann", " ", "Bo", "Cy"], "Ann, Bo and Cy"],
  ])("prints %j as %j", (names, printed) => {
    expect(byline(names)).toBe(printed);
  });
});
