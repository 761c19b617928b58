import {
  guessedKind,
  hasWords,
  isTooLong,
  quotedWords,
} from "../../../src/admin/writing/quoted-words";
import { standsIn } from "../../../src/api/article/derivation/words";

test.each([
  ["“rather foolish”", "rather foolish"],
  ["“rather foolish,”", "rather foolish"],
  [" 'rather\n foolish' ", "rather foolish"],
  ["We don’t know.", "We don’t know."],
  ["“”", ""],
])("%j is marked for the words %j", (marked, words) => {
  expect(quotedWords(marked)).toBe(words);
});

test("a few words inside a sentence are a fragment, a sentence is a full quote", () => {
  expect(guessedKind("rather foolish")).toBe("fragment");
  expect(guessedKind("We will not go.")).toBe("full");
  expect(guessedKind("word ".repeat(21))).toBe("full");
});

test("a fragment has at most 20 words", () => {
  expect(isTooLong("word ".repeat(20))).toBe(false);
  expect(isTooLong("word ".repeat(21))).toBe(true);
});

test("a quote has words in any typography and case", () => {
  expect(hasWords("It’s RATHER\u00a0foolish", "it's rather foolish")).toBe(
    true,
  );
  expect(hasWords("rather foolish", "foolish rather")).toBe(false);
});

test("a fragment stands in a text only letter for letter, as a save sees it", () => {
  expect(standsIn("He’s “rather foolish”.", "he's")).toBe(false);
  expect(standsIn("He’s “rather foolish”.", "He's")).toBe(true);
});
