import { blocksText, passagesOf, type BlockNode } from "./blocks-text";
import { byline } from "./byline";
import { countWords, readingMinutes, standsIn } from "./words";

export interface StoryQuote {
  documentId: string;
  text: string | null;
  kind: string | null;
}

/** One block of a story's body; which fields it has depends on `__component`. */
export interface StoryBlock {
  __component: string;
  body?: BlockNode[] | null;
  text?: string | null;
  quote?: StoryQuote | null;
  clip?: { documentId: string } | null;
}

/** What a story's derived fields are made of. */
export interface StoryParts {
  displayQuote?: StoryQuote | null;
  body?: readonly StoryBlock[] | null;
  authors?: readonly { name: string | null }[] | null;
  /** As stored: in them are the fragments that an editor added by hand. */
  quotes?: readonly StoryQuote[] | null;
}

export interface DerivedStory {
  /** documentIds: display quote, quotes of the blocks in order, then the fragments whose words stand in the text. */
  quotes: string[];
  /** documentIds, in the order of the body. */
  clips: string[];
  /** Null where nobody signs. */
  byline: string | null;
  /** Narration only: quotations and headings are not counted. */
  wordCount: number;
  /** Narration and quotations. */
  readingMinutes: number;
}

/** What a story says of itself, from its parts alone; the same parts give the same answer. */
export function deriveStory(story: StoryParts): DerivedStory {
  const body = story.body ?? [];
  const shown = [
    story.displayQuote,
    ...body.map((block) => block.quote),
  ].filter(isPresent);
  const narration = body
    .map((block) =>
      block.__component === "story.text" ? blocksText(block.body ?? []) : "",
    )
    .join("\n");
  const wordCount = countWords(narration);
  const quoted = shown.reduce(
    (sum, quote) => sum + countWords(quote.text ?? ""),
    0,
  );

  return {
    quotes: distinct([
      ...shown,
      ...standingFragments(story.quotes ?? [], body.flatMap(passagesIn)),
    ]),
    clips: distinct(body.map((block) => block.clip).filter(isPresent)),
    byline:
      byline((story.authors ?? []).map((author) => author.name ?? "")) || null,
    wordCount,
    readingMinutes: readingMinutes(wordCount + quoted),
  };
}

/** What a block says in the newsroom's own words, each passage by itself. */
function passagesIn({ __component, body, text }: StoryBlock): string[] {
  if (__component === "story.text") return passagesOf(body ?? []);
  return __component === "story.heading" ? [text ?? ""] : [];
}

/** A fragment stays while its words stand in a passage; a full quote that has lost its block goes with it. */
function standingFragments(
  quotes: readonly StoryQuote[],
  passages: readonly string[],
): StoryQuote[] {
  return quotes.filter(({ kind, text }) => {
    const words = text ?? "";
    if (kind !== "fragment" || words.trim() === "") return false;
    return passages.some((passage) => standsIn(passage, words));
  });
}

function distinct(documents: readonly { documentId: string }[]): string[] {
  return [...new Set(documents.map((document) => document.documentId))];
}

function isPresent<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}
