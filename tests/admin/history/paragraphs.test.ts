import type { Told } from "../../../src/admin/history/edition";
import { leftOut } from "../../../src/admin/history/left-out";
import { readFields } from "../../../src/admin/history/paragraphs";

const ref = (documentId: string) => ({ documentId });
const text = (words: string, more = {}) => ({
  type: "text",
  text: words,
  ...more,
});

const story: Told = {
  names: { ann: "Ann Writer", city: "City", mae: "Mae Mayor" },
  edition: {
    parts: {
      vow: {
        documentId: "vow",
        text: "We will build it",
        speaker: ref("mae"),
        verification: "unverified",
        verifiedAt: null,
      },
      aside: { documentId: "aside", text: "rather foolish" },
      vote: { documentId: "vote", title: "The vote", transcript: null },
    },
    document: {
      documentId: "story",
      title: "Council votes",
      deck: null,
      body: [
        {
          __component: "story.text",
          body: [
            {
              type: "paragraph",
              children: [
                text("It was "),
                text("close", { bold: true }),
                {
                  type: "link",
                  url: "https://city.example",
                  children: [text(", it says")],
                },
              ],
            },
            {
              type: "list",
              children: [
                { type: "list-item", children: [text("Five for")] },
                { type: "list-item", children: [text("Four against")] },
              ],
            },
          ],
        },
        { __component: "story.heading", text: "Who said what" },
        {
          __component: "story.quote",
          quote: ref("vow"),
          attribution: "the mayor",
        },
        { __component: "story.clip", clip: ref("vote") },
        {
          __component: "story.picture",
          caption: "The bridge",
          alt: "A bridge",
          credit: "Sam",
          image: { url: "/uploads/bridge.png" },
        },
      ],
      quotes: [ref("vow"), ref("aside")],
      authors: [ref("ann"), ref("gone")],
      section: ref("city"),
      rights: { syndicatable: false, holder: "Newsroom", credit: null },
      corrections: [
        {
          kind: "correction",
          text: "It was five.",
          at: "2026-03-01T10:00:00.000Z",
        },
      ],
      embargoedUntil: "2026-03-01T10:00:00.000Z",
      datePublished: "2026-03-01T10:00:00.000Z",
    },
  },
};

test("a story is read as its words, in the order of the form", () => {
  const read = readFields(story).map(({ label, paragraphs }) => [
    label,
    ...paragraphs,
  ]);

  expect(read).toEqual([
    ["Headline", "Council votes"],
    ["Deck"],
    [
      "Body",
      "It was close, it says (https://city.example)",
      "• Five for",
      "• Four against",
      "Heading: Who said what",
      "Quote: “We will build it”, the mayor",
      "Clip: The vote",
      "Picture: The bridge (Sam) [bridge.png], described as: A bridge",
    ],
    ["Quotes in the text", "“rather foolish”"],
    ["Authors", "Ann Writer", "no longer there"],
    ["Section", "City"],
    ["Corrections", "Correction, 2026-03-01: It was five."],
    ["Rights", "Not for partners", "Newsroom"],
    ["Embargoed until", "2026-03-01 10:00 UTC"],
    [
      "Quote: “We will build it”",
      "Speaker: Mae Mayor",
      "Verification: Unverified",
    ],
    ["Quote: “rather foolish”"],
    ["Clip: The vote"],
  ]);
});

test("a clip has a title, and its kinds and times are words", () => {
  const quote = {
    edition: {
      parts: {},
      document: { medium: "press-conference", kind: "full", saidAt: null },
    },
    names: {},
  };

  expect(
    readFields({
      ...quote,
      edition: { parts: {}, document: { title: "The vote" } },
    }),
  ).toEqual([{ label: "Title", paragraphs: ["The vote"] }]);
  expect(readFields(quote)).toEqual([
    { label: "Kind", paragraphs: ["Full"] },
    { label: "Said on", paragraphs: [] },
    { label: "Said in", paragraphs: ["Press conference"] },
  ]);
});

test("what was left out is told by field and name", () => {
  const answer = {
    data: {
      missing: [
        { field: "authors", documentId: "ann" },
        { field: "leadPicture", picture: "/uploads/bridge.png" },
      ],
    },
  };

  expect(leftOut(answer, story)).toEqual([
    "Authors: Ann Writer",
    "Lead picture: bridge.png",
  ]);
  expect(leftOut(undefined, story)).toEqual([]);
});
