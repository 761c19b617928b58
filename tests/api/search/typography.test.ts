/** Whatever typographic sign stands beside a word, in a story or in what is typed, the word is found. */
import {
  buildArticle,
  buildAuthor,
  buildQuote,
  buildSection,
  textBlock,
  to,
} from "../../support/builders";
import { ask } from "../../support/log";
import {
  APOSTROPHES,
  codeOf,
  DASHES,
  HYPHENS,
  INVISIBLE,
  QUOTATION_MARKS,
  SEPARATORS,
  SPACES,
  SYMBOLS,
} from "./signs";
import { search, titles, unheard } from "./support";

const story = (fields: object) => buildArticle({ ...fields }, { live: true });

describe("one sign between two words", () => {
  const title = `Signs ${unheard()}`;
  const told = new Map(
    SEPARATORS.map((sign) => [sign, [unheard(), unheard()] as const]),
  );
  const hidden = new Map(
    INVISIBLE.map((sign) => [sign, [unheard(), unheard()] as const]),
  );
  const wordsOf = (sign: string) => told.get(sign) ?? ["", ""];

  beforeAll(async () => {
    const lines = [...told, ...hidden].map(([sign, words]) => words.join(sign));
    await story({ title, body: [textBlock(lines.join("\n"))] });
  });

  it.each(SEPARATORS.map((sign) => [codeOf(sign), sign]))(
    "%s hides neither in a story, and hinders nowhere in a query",
    async (_code, sign) => {
      const [first, second] = wordsOf(sign);
      const beside = [first + sign + second];
      // A hyphen before a word means "not", whichever it is.
      if (!HYPHENS.includes(sign))
        beside.push(`${first} ${sign} ${second}`, `${first} ${sign}${second}`);
      // All that is typed has to be found, so that one query asks for all of it; but two quotation marks are a phrase.
      const queries = QUOTATION_MARKS.includes(sign)
        ? [`${first} ${second}`, ...beside]
        : [[first, second, ...beside].join(" ")];

      for (const q of queries)
        expect([q, await titles({ q })]).toEqual([q, [title]]);
    },
  );

  it.each(INVISIBLE.map((sign) => [codeOf(sign), sign]))(
    "%s is no part of a word, in a story or in a query",
    async (_code, sign) => {
      const [first, second] = hidden.get(sign) ?? ["", ""];

      const q = `${first + second} ${first + sign + second}`;
      expect([q, await titles({ q })]).toEqual([q, [title]]);
    },
  );

  it("finds a word beside what PostgreSQL takes for markup", async () => {
    const [word, other] = [unheard(), unheard()];
    await story({ title: word, body: [textBlock(`It is <${other}> here.`)] });

    expect(await titles({ q: other })).toEqual([word]);
    expect(await titles({ q: `<${other}>` })).toEqual([word]);
  });
});

describe("what is typed", () => {
  const word = unheard();
  const SAID = `Said ${word}`;
  const TURNED = `Turned ${word}`;

  beforeAll(async () => {
    await story({
      title: SAID,
      body: [
        textBlock(`She said: “It’s rather foolish—we’re sure,” of ${word}.`),
      ],
    });
    await story({
      title: TURNED,
      body: [textBlock(`He called ${word} foolish, rather: we all do.`)],
    });
  });

  it.each([
    ["a phrase in curly quotes", "“rather foolish”", [SAID]],
    ["a phrase in low quotes", "„rather foolish“", [SAID]],
    ["a phrase in guillemets", "«rather foolish»", [SAID]],
    ["a phrase over a dash", '"foolish we\'re"', [SAID]],
    ["no phrase in another order", "“foolish rather”", [TURNED]],
    ["not a phrase in curly quotes", "-“rather foolish”", [TURNED]],
    ["a curly apostrophe", "we’re", [SAID]],
    ["a straight one", "we're", [SAID]],
    ["a dash between words", "foolish—we’re", [SAID]],
    ["a dash before a word", "rather —foolish", [SAID, TURNED]],
    ["a dash by itself", "rather – foolish", [SAID, TURNED]],
  ])("finds %s", async (_what, words, found) => {
    expect((await titles({ q: `${words} ${word}` })).sort()).toEqual(found);
  });

  it.each(["“", "”", "“”", "‘’", "—", "…", "«»", "\u00AD", "“—”"])(
    "finds nothing, and no error, for what has no words: %s",
    async (q) => {
      expect((await search({ q: `${unheard()}${q}` })).data).toEqual([]);
    },
  );
});

it("finds the names and quotes of a story whatever their typography", async () => {
  const [author, section, quoted, attributed] = [
    unheard(),
    unheard(),
    unheard(),
    unheard(),
  ];
  const quote = await buildQuote(
    { text: `“${quoted}…”`, attribution: `the mayor—${attributed}` },
    { live: true },
  );
  const told = await story({
    authors: to(await buildAuthor({ name: `Ann O’${author}` })),
    section: to(await buildSection({ name: `City—${section}` })),
    displayQuote: to(quote),
  });

  for (const q of [
    author,
    `O'${author}`,
    `“Ann O’${author}”`,
    section,
    quoted,
    attributed,
  ])
    // prettier-ignore
    expect([q, await titles({ q })]).toEqual([q, [told["title"]]]);
});

it("takes quotation marks, apostrophes and hyphens for what a typewriter has", async () => {
  const plain = async (text: string) =>
    (await ask<{ plain: string }>("SELECT newsroom_plain($1) AS plain", [text]))[0]?.plain; // prettier-ignore

  expect(await plain(QUOTATION_MARKS.join("a"))).toMatch(/^["a]+$/);
  expect(await plain(APOSTROPHES.join("a"))).toMatch(/^['a]+$/);
  expect(await plain(HYPHENS.join("a"))).toMatch(/^[-a]+$/);
  expect(await plain([...DASHES, ...SPACES, ...SYMBOLS].join("a"))).toMatch(/^[ a]+$/); // prettier-ignore
  expect(await plain(INVISIBLE.join("a"))).toMatch(/^a+$/);
});

it("leaves letters, digits and accents of any script as they are", async () => {
  const text =
    "Zoë e\u0301 ÆØÅ ßĳ ŁÓDŹ Ωμέγα Київ שלום العربية हिन्दी 東京 ªº ²³½ №5 O'Brien-Smith, 3.5% a&b";

  const [row] = await ask("SELECT newsroom_plain($1) AS plain", [text]);

  expect(row).toEqual({ plain: text });
});
