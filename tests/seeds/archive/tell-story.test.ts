import { tellStory } from "../../../seeds/archive/tell-story";
import { countWords } from "../../../src/api/article/derivation/words";

const stories = Array.from({ length: 1_000 }, (_, index) =>
  tellStory(index + 1),
);
const narrationOf = ({ body }: (typeof stories)[number]) =>
  body
    .flatMap((block) => (block.kind === "text" ? block.paragraphs : []))
    .join("\n");

/** How often each value occurs, most frequent first. */
function tally(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}

describe("a story of the archive", () => {
  test("is the same whenever it is told", () => {
    expect(tellStory(123)).toEqual(stories[122]);
  });

  test("has one or two authors, two to six quotes and at most two clips", () => {
    for (const { authors, quotes, clips } of stories) {
      expect([1, 2]).toContain(authors.length);
      expect([2, 3, 4, 5, 6]).toContain(quotes.length);
      expect([0, 1, 2]).toContain(clips.length);
    }
  });

  test("has 300 to 900 words of narration, all slots filled", () => {
    for (const story of stories) {
      const words = countWords(narrationOf(story));
      expect(words).toBeGreaterThanOrEqual(300);
      expect(words).toBeLessThanOrEqual(900);
      expect(JSON.stringify(story)).not.toMatch(/\{\w+\}|undefined/);
    }
  });

  test("shows each quote once: under the deck, as a block, or in the running text", () => {
    for (const story of stories) {
      const shown = story.body.flatMap((block) =>
        block.kind === "quote" ? [block.quote] : [],
      );
      story.quotes.forEach((quote, position) => {
        const places = [
          position === story.displayQuote,
          shown.includes(position),
          quote.kind === "fragment" &&
            narrationOf(story).includes(`"${quote.text}"`),
        ];
        expect(places.filter(Boolean)).toHaveLength(1);
      });
      expect(new Set(shown).size).toBe(shown.length);
      expect(shown).toEqual([...shown].sort((one, other) => one - other));
    }
  });

  test("was published in the ten years, and modified no earlier", () => {
    for (const { datePublished, dateModified, createdAt } of stories) {
      expect(datePublished.toISOString()).toMatch(/^20(1[6-9]|2[0-5])-/);
      expect(dateModified.getTime()).toBeGreaterThanOrEqual(
        datePublished.getTime(),
      );
      expect(createdAt.getTime()).toBeLessThan(datePublished.getTime());
    }
  });

  test("hears its quotes inside its clips", () => {
    for (const { quotes, clips } of stories)
      for (const { heard } of quotes)
        if (heard !== null) {
          expect(heard.from).toBeLessThan(heard.to);
          expect(heard.to).toBeLessThanOrEqual(
            clips[heard.clip]?.durationSeconds ?? 0,
          );
        }
  });
});

describe("the archive", () => {
  test("gives each document an id in Strapi's format and an address of its own", () => {
    const ids = stories.flatMap(({ documentId, quotes, clips }) =>
      [{ documentId }, ...quotes, ...clips].map((one) => one.documentId),
    );
    const slugs = stories.map(({ slug }) => slug);

    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9]{23}$/);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  test("covers every year", () => {
    const years = tally(
      stories.map(({ datePublished }) => `${datePublished.getUTCFullYear()}`),
    );

    expect(years).toHaveLength(10);
    expect(years.at(-1)?.[1]).toBeGreaterThan(50);
  });

  test.each([
    ["sections", stories.map((story) => story.section), 3],
    ["authors", stories.flatMap((story) => story.authors), 10],
    ["people", stories.flatMap((story) => story.people), 10],
    [
      "topics",
      stories.flatMap(({ topics }) => topics.map(({ name }) => name)),
      10,
    ],
  ])("favours a few %s, as newsrooms do", (_, names, skew) => {
    const counts = tally(names);
    const middle = counts[Math.floor(counts.length / 2)]?.[1] ?? 0;

    expect(counts[0]?.[1]).toBeGreaterThan(skew * (counts.at(-1)?.[1] ?? 0));
    expect(counts[0]?.[1]).toBeGreaterThan(1.5 * middle);
  });
});
