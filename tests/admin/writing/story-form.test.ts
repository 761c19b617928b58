import { counted, type HeldPart } from "../../../src/admin/writing/counted";
import { learnParts, revived } from "../../../src/admin/writing/known-parts";
import {
  blockOf,
  connected,
  placeAfter,
} from "../../../src/admin/writing/story-form";

const QUOTE = {
  type: "quote" as const,
  id: 7,
  documentId: "q".repeat(24),
  title: "We will build it.",
};
const text = (words: string) => ({
  __component: "story.text",
  body: [{ type: "paragraph", children: [{ type: "text", text: words }] }],
});
const held = (part: Partial<HeldPart>): HeldPart => ({
  ...QUOTE,
  field: "body",
  block: 1,
  kind: "full",
  ...part,
});

test("a block goes behind the one where the cursor was, or to the end", () => {
  const body = [
    { __component: "story.text", __temp_key__: "a0" },
    { __component: "story.text", __temp_key__: "a1" },
  ];

  expect(placeAfter(body, "a0")).toBe(1);
  expect(placeAfter(body, "a1")).toBe(2);
  expect(placeAfter(body, "gone")).toBe(2);
  expect(placeAfter(body, null)).toBe(2);
  expect(placeAfter([], null)).toBe(0);
});

test("what is picked later stands later", () => {
  const keys = [0, 1, 2].map((place) => connected(QUOTE, place).__temp_key__);

  expect(keys).toEqual([...keys].sort());
  expect(new Set(keys).size).toBe(3);
});

test("counts the narration, and reads the quotes that are stored or were just put in", () => {
  const long = "word ".repeat(238).trim();
  const body = [text("One two three."), blockOf({ ...QUOTE, title: long })];

  expect(counted({ body }, [])).toMatchObject({
    wordCount: 3,
    readingMinutes: 1,
    quotes: [QUOTE.documentId],
  });
  const stored = { __component: "story.quote", id: 1, quote: {} };
  const values = { body: [stored, stored, text("one")] };
  expect(counted(values, [held({ title: long })])).toMatchObject({
    wordCount: 1,
    readingMinutes: 2,
  });
});

test("a quote that was taken out of its block is not counted", () => {
  const stored = {
    __component: "story.quote",
    id: 1,
    quote: { connect: [], disconnect: [{ id: QUOTE.id }] },
  };

  expect(counted({ body: [stored] }, [held({})]).quotes).toEqual([]);
});

test("a block whose row is gone is put in anew with the quote that it held", () => {
  learnParts([held({ block: 12 })]);

  expect(
    revived({
      __component: "story.quote",
      id: 12,
      attribution: "here",
      quote: { connect: [], disconnect: [] },
    }),
  ).toMatchObject({
    attribution: "here",
    quote: { connect: [{ id: QUOTE.id, label: QUOTE.title }] },
  });
  const unknown = { __component: "story.quote", id: 13 };
  expect(revived(unknown)).toBe(unknown);
});
