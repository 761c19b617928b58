import { momentsInWords } from "../../../src/admin/desk-panel/moments-in-words";

test("the moments of a sentence are said by the reader's clock", () => {
  expect(
    momentsInWords(
      "Changed at 2026-11-29 11:34:55 UTC, planned for 2026-12-01 00:00:00 UTC.",
      "America/Toronto",
    ),
  ).toBe("Changed at 29 Nov 2026, 06:34, planned for 30 Nov 2026, 19:00.");
});

test("a sentence without a moment stays as it is", () => {
  const sentence = "A story has a section. It has 2 authors.";

  expect(momentsInWords(sentence)).toBe(sentence);
});
