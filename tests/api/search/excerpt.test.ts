/** Whatever a story says, its excerpt is safe HTML: text, and marks of ours. */
import fc from "fast-check";
import { Client } from "pg";

import { excerptOf } from "../../../src/api/search/excerpt-of";
import { newsroom } from "../../support/newsroom";
import { codeOf, INVISIBLE, SEPARATORS, SPACES } from "./signs";

let database: Client;

beforeAll(async () => {
  database = new Client((await newsroom()).databaseUrl);
  await database.connect();
});

afterAll(() => database.end());

interface Text {
  body: string;
  deck: string | null;
}

/** The excerpts of stories, as the statement of a search makes them. */
async function excerpts(texts: Text[], query: string | null) {
  const asked =
    query === null
      ? null
      : "websearch_to_tsquery('newsroom', newsroom_plain($2))";
  const { rows } = await database.query<{ excerpt: string }>(
    `SELECT ${excerptOf(asked)} AS excerpt
     FROM json_array_elements($1) WITH ORDINALITY AS text (told, place)
     CROSS JOIN LATERAL (SELECT told ->> 'body' AS body_text) AS edition
     CROSS JOIN LATERAL (SELECT json_build_object('document', told) AS edition) AS changes
     ORDER BY text.place`,
    [JSON.stringify(texts), ...(query === null ? [] : [query])],
  );
  return rows.map(({ excerpt }) => excerpt);
}

const excerpt = async (body: string, query: string | null, deck = "") =>
  (await excerpts([{ body, deck }], query))[0] ?? "";

/** White space as an excerpt has it, without what has no width. */
const oneLine = (text: string) =>
  text
    .replace(/\p{Cf}|\u034F/gu, "")
    .replace(/\s+/gu, " ")
    .trim();

/** What a browser shows of it. */
const shown = (html: string) =>
  html
    .replace(/<\/?mark>/g, "")
    .replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => SIGNS[name] ?? "");
const SIGNS: Record<string, string> = {
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  amp: "&",
};

const SAFE =
  /^(?:[^<>&"']|&(?:amp|lt|gt|quot|#39);|<mark>(?:[^<>&"']|&(?:amp|lt|gt|quot|#39);)*<\/mark>)*$/u;

const piece = fc.oneof(
  fc.constantFrom(
    "<script>alert(1)</script>",
    "<mark>",
    "</mark>",
    "<b",
    ">",
    "&lt;",
    "&amp;amp;",
    '"',
    "'",
    "\uE000",
    "\uE001",
    "\uE002",
    "“bridge”—“the bridge’s…”",
    "brid\u00ADge",
    "x".repeat(3_000),
    "bridge",
    "Bridges",
    "<bridge>",
    "a<bridge",
    "bridge&bridge",
    "https://bridge.test/?a=<b>&c",
    "\n",
    "\\",
    "%s $1 :p1",
  ),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.lorem({ maxCount: 6 }),
);
const text = fc
  .array(piece, { maxLength: 60 })
  .map((pieces) => pieces.join(" ").replace(/\0|\p{Surrogate}/gu, ""));

it("property: nothing in a story is markup in its excerpt", async () => {
  const cases = fc.sample(fc.record({ body: text, deck: fc.option(text) }), {
    numRuns: 300,
    seed: 5,
  });

  for (const query of ["bridge", '"bridge script" or amp', null]) {
    const found = await excerpts(cases, query);

    expect(found).toHaveLength(cases.length);
    for (const html of found) expect(html).toMatch(SAFE);
    expect(found.some((html) => html.includes("<mark>"))).toBe(query !== null);
    expect(found.some((html) => shown(html).includes("<script>"))).toBe(true);
  }
});

it("property: an excerpt is cut from the story to the letter", async () => {
  const cases = fc.sample(fc.record({ body: text, deck: fc.option(text) }), {
    numRuns: 300,
    seed: 6,
  });
  const told = ({ body, deck }: Text) =>
    oneLine(`${body} ${deck ?? ""}`.replace(/[\uE000-\uE002]/gu, ""));
  /** PostgreSQL leaves out a word of more than 2,047 bytes. */
  const tooLong = ({ body, deck }: Text) => /\S{2000}/u.test(`${body} ${deck}`);

  const found = await excerpts(cases, "bridge or amp");

  const wrong = cases.flatMap((one, place) =>
    shown(found[place] ?? "")
      .split(" … ")
      .map((piece) => piece.replace(/ …$/u, ""))
      .filter((piece) => !tooLong(one) && !told(one).includes(oneLine(piece)))
      .map((piece) => [piece, one]),
  );
  expect(wrong).toEqual([]);
});

it("says what the story says, signs and all", async () => {
  const body = 'If a < b & c > d, the "bridge" isn\'t <b>closed</b>.';

  const html = await excerpt(body, "bridge");

  expect(shown(html)).toContain(
    'a < b & c > d, the "bridge" isn\'t <b>closed</b>',
  );
  expect(html).toContain("&quot;<mark>bridge</mark>&quot;");
});

it("keeps the typography of what it shows, and marks beside it", async () => {
  const body =
    "“The bridge’s closed”—‘for good’… we’re on the «Bridge», <bridge>";

  expect(await excerpt(body, "bridge")).toBe(
    "“The <mark>bridge</mark>’s closed”—‘for good’… we’re on the «<mark>Bridge</mark>», &lt;<mark>bridge</mark>&gt;",
  );
  expect(await excerpt(body, "“closed for good”")).toBe(
    "“The bridge’s <mark>closed</mark>”—‘for <mark>good</mark>’… we’re on the «Bridge», &lt;bridge&gt;",
  );
  expect(await excerpt("", "bridge", body)).toBe(await excerpt(body, "bridge"));
});

it("cuts a long story where its words are, signs or none", async () => {
  const far = "“Nothing” of the kind—he’d say… ".repeat(40);

  const html = await excerpt(
    `${far}A—“bridge”—first. ${far}${far}And the bridge’s «end».`,
    "bridge",
  );

  expect(html).toContain("A—“<mark>bridge</mark>”—first. “Nothing” of");
  expect(html).toContain("he’d say… And the <mark>bridge</mark>");
});

it("shows what is left of a text with a word that is too long to be looked at", async () => {
  const long = "x".repeat(3_000);

  const html = await excerpt(
    `A “bridge” of ${long} and “so” the end`,
    "bridge or end",
  );

  expect(html).toBe(
    "<mark>bridge</mark>&quot; of and &quot;so&quot; the <mark>end</mark>",
  );
});

it.each(SEPARATORS.map((sign) => [codeOf(sign), sign]))(
  "%s beside a match stays and is not marked",
  async (_code, sign) => {
    const kept = SPACES.includes(sign) && /\s/u.test(sign) ? expect.stringMatching(/^\s$/u) : sign; // prettier-ignore

    const html = await excerpt(`a${sign}bridge${sign}closed`, "bridge");

    const [before, after] = html.split("<mark>bridge</mark>");
    expect([before?.slice(1), after?.slice(0, -6)]).toEqual([kept, kept]);
  },
);

it.each(INVISIBLE.map((sign) => [codeOf(sign), sign]))(
  "%s inside a match does not hide it",
  async (_code, sign) => {
    expect(await excerpt(`A brid${sign}ge.`, "bridge")).toBe(
      "A <mark>bridge</mark>.",
    );
  },
);

it("marks a phrase as one, and other forms of a word", async () => {
  const html = await excerpt(
    "The long bridges were closed. No long bridge is safe.",
    '"long bridge"',
  );

  expect(html).toBe(
    "The <mark>long bridges</mark> were closed. No <mark>long bridge</mark> is safe.",
  );
});

it("shows what is around the matches, and leaves out what is between them", async () => {
  const far = "Nothing of the kind was said here. ".repeat(40);

  const html = await excerpt(
    `A bridge at the start. ${far} And a bridge at the end.`,
    "bridge",
  );

  expect(html).toMatch(/<mark>bridge<\/mark> at the start.* … .*<mark>bridge/);
  expect(html.length).toBeLessThan(600);
});

it.each([
  [
    "the deck, where only that has it",
    "bridge",
    "A body.",
    "A bridge.",
    "A <mark>bridge</mark>.",
  ],
  [
    "the deck, where it is named elsewhere",
    "Robin",
    "A body.",
    "A bridge.",
    "A bridge.",
  ],
  ["the body, where there is no deck", "Robin", "A body.", "", "A body."],
  [
    "the deck, where nothing was asked",
    null,
    "A body.",
    "A bridge.",
    "A bridge.",
  ],
  [
    "how a long body begins",
    null,
    "word ".repeat(100),
    "",
    `${"word ".repeat(47)}word …`,
  ],
  ["nothing, where there is nothing", "bridge", "", "", ""],
])("shows %s", async (_what, query, body, deck, expected) => {
  expect(await excerpt(body, query, deck)).toBe(expected);
});
