import { countWords } from "../../src/api/article/derivation/words";
import type { ArchiveBlock, ArchiveQuote } from "./archive-story";
import type { Desk } from "./phrases/desks";
import {
  background,
  detail,
  headings,
  leads,
  outlook,
  reaction,
  scenes,
  withFragment,
} from "./phrases/narration";
import type { Random } from "./random";

export interface Material {
  random: Random;
  say: (template: string) => string;
  desk: Desk;
  fragment: ArchiveQuote | null;
  /** Which quotes and clips stand in the body, in their order. */
  quotes: readonly number[];
  clips: readonly number[];
}

/** The body of a story: 300 to 900 words of narration, with its quotes, clips and headings between the paragraphs. */
export function writeBody(material: Material): ArchiveBlock[] {
  const paragraphs = narration(material);
  const insertions = insertionsAfter(material, paragraphs.length);

  const body: ArchiveBlock[] = [];
  let running: string[] = [];
  paragraphs.forEach((paragraph, position) => {
    running.push(paragraph);
    const here = insertions.get(position) ?? [];
    if (here.length === 0 && position < paragraphs.length - 1) return;
    body.push({ kind: "text", paragraphs: running }, ...here);
    running = [];
  });
  return body;
}

/** The lead, what was before, what is new, what people say of it and what comes next: in that order, nothing twice. */
function narration({ random, say, desk, fragment }: Material): string[] {
  const length = random.between(320, 860);
  const lead = [say(random.pick(leads))];
  if (fragment !== null) lead.push(say(quoting(fragment, random)));
  const end = random.shuffled(outlook).slice(0, 3).map(say);

  let left = length - words([...lead, ...end]);
  const banks = [
    background,
    [...detail, ...desk.sentences],
    [...reaction, ...scenes],
  ];
  const middle = banks.flatMap((bank, index) => {
    const part = upTo(
      left / (banks.length - index),
      random.shuffled(bank),
      say,
    );
    left -= words(part);
    return inParagraphs(part, random);
  });
  return [lead.join(" "), ...middle, end.join(" ")];
}

const quoting = ({ speaker, text }: ArchiveQuote, random: Random) =>
  random
    .pick(withFragment)
    .replace("{speaker}", speaker)
    .replace("{fragment}", text);

function upTo(
  length: number,
  templates: readonly string[],
  say: (template: string) => string,
): string[] {
  const sentences: string[] = [];
  for (const template of templates) {
    if (words(sentences) >= length) break;
    sentences.push(say(template));
  }
  return sentences;
}

function inParagraphs(sentences: readonly string[], random: Random): string[] {
  const paragraphs: string[] = [];
  for (let start = 0; start < sentences.length;) {
    const end = start + random.between(1, 4);
    paragraphs.push(sentences.slice(start, end).join(" "));
    start = end;
  }
  return paragraphs;
}

/** Which blocks follow which paragraph. A heading never ends a story, and comes after what stands beside it. */
function insertionsAfter(
  { random, say, quotes, clips }: Material,
  paragraphs: number,
): Map<number, ArchiveBlock[]> {
  const places = new Map<number, ArchiveBlock[]>();
  const put = (after: number, block: ArchiveBlock) =>
    places.set(after, [...(places.get(after) ?? []), block]);
  const inOrder = (count: number, last: number) =>
    Array.from({ length: count }, () => random.between(0, last)).sort(
      (one, other) => one - other,
    );

  inOrder(quotes.length, paragraphs - 1).forEach((after, index) =>
    put(after, { kind: "quote", quote: quotes[index] ?? 0 }),
  );
  inOrder(clips.length, paragraphs - 1).forEach((after, index) =>
    put(after, { kind: "clip", clip: clips[index] ?? 0 }),
  );
  const titles = random.shuffled(headings).slice(0, Math.floor(paragraphs / 7));
  random
    .distinct(titles.length, () => random.between(1, paragraphs - 2))
    .forEach((after, index) =>
      put(after, { kind: "heading", text: say(titles[index] ?? "") }),
    );
  return places;
}

const words = (sentences: readonly string[]) => countWords(sentences.join(" "));
