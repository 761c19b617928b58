import type { BlockEdition } from "../../../src/changes/editions/edition";
import { picture, quoteOf, words } from "../../formats/stories";
import { heading, textOf } from "./blocks";
import { holding, sound, told } from "./sound-story";

/** Of characters that are drawn as nothing. */
const INVISIBLE = ["\u200b\u2060", "\u3164", "\u115f\uffa0", "\u2800", "\u034f\ufe0f", "\u00ad\ufeff"]; // prettier-ignore

it("has nothing to say of a sound story", () => {
  expect(told(sound())).toEqual([]);
});

describe("a headline", () => {
  it.each([null, "", "  ", ...INVISIBLE])("may not be %j", (title) => {
    expect(told(sound({ title }))).toEqual([
      "blocks headline-length at title: A story needs a headline.",
    ]);
  });

  it("has at most 110 characters, and is called long from 81 on", () => {
    expect(told(sound({ title: "a".repeat(80) }))).toEqual([]);
    expect(told(sound({ title: "a".repeat(81) }))).toEqual([
      "warns long-headline at title: The headline is long: 81 characters, where 80 are enough.",
    ]);
    expect(told(sound({ title: "a".repeat(110) }))).toHaveLength(1);
    expect(told(sound({ title: "a".repeat(111) }))).toEqual([
      "blocks headline-length at title: A headline has at most 110 characters, and this one has 111.",
    ]);
  });

  it("is counted as readers see it", () => {
    expect(told(sound({ title: `  ${"🗳".repeat(80)}  ` }))).toEqual([]);
  });
});

it.each([
  [{ slug: null }, "blocks story-address at slug: A story needs an address."],
  [
    { language: null },
    "blocks story-language at language: A story needs its language.",
  ],
  [
    { authors: [] },
    "blocks story-author at authors: A story needs at least one author.",
  ],
  [
    { section: null },
    "blocks story-section at section: A story needs a section.",
  ],
  [{ deck: " " }, "warns story-deck at deck: The story has no deck yet."],
  [{ topics: [] }, "warns story-topic at topics: The story has no topic yet."],
  [
    { rights: null },
    "blocks story-rights at rights: The rights in a story must be known: name their holder, or whom to credit.",
  ],
  [
    {
      rights: {
        syndicatable: true,
        holder: "\u200b\u3164",
        credit: " ",
        usageTerms: "Ask",
      },
    },
    "blocks story-rights at rights: The rights in a story must be known: name their holder, or whom to credit.",
  ],
])("of a story with %j: %s", (fields, sentence) => {
  expect(told(sound(fields))).toEqual([sentence]);
});

describe("the text of a story", () => {
  const none =
    "blocks story-text at body: A story needs text: there is nothing to read under the headline yet.";
  const clip = {
    __component: "story.clip",
    clip: { documentId: "c".repeat(24) },
  } as const;
  const shown = { __component: "story.picture", ...picture("/a.png") } as const;
  const list = (...items: string[]): BlockEdition => ({
    __component: "story.text",
    body: [
      {
        type: "list",
        format: "unordered",
        children: items.map((text) => ({
          type: "list-item",
          children: [words(text)],
        })),
      },
    ],
  });

  it.each([
    [],
    [textOf("   ")],
    ...INVISIBLE.map((text) => [textOf(text), list(text, " ")]),
    [heading("Only a heading")],
    [clip, shown],
  ] as BlockEdition[][])("is wanting in %j %j", (...body) => {
    expect(told(sound({ body: body.filter(Boolean) }))).toContain(none);
  });

  it("is a paragraph, a list or a quote", () => {
    const said = holding(quoteOf({ documentId: "q".repeat(24) }));

    expect(told(sound({ body: [clip, textOf("Yes.")] }))).not.toContain(none);
    expect(told(sound({ body: [list("Yes")] }))).toEqual([]);
    expect(told(said)).toEqual([]);
  });
});

it("lets no block go out empty", () => {
  const body = [
    textOf("The council voted."),
    { __component: "story.quote", quote: null, attribution: null },
    { __component: "story.clip", clip: null },
    heading(" "),
  ] as const;

  expect(told(sound({ body: [...body] }))).toEqual([
    "blocks empty-block at body.1.quote: A quote block has no quote yet: choose one, or remove the block.",
    "blocks empty-block at body.2.clip: A video block has no clip yet: choose one, or remove the block.",
    "blocks empty-block at body.3.text: A heading has no words yet.",
  ]);
});

it("asks of every picture what it shows and whose it is", () => {
  const bare = { ...picture("/a.png"), alt: "", credit: null };

  expect(
    told(
      sound({
        leadPicture: bare,
        body: [
          textOf("The council voted."),
          { __component: "story.picture", ...bare, image: null },
        ],
      }),
    ).map((line) => line.split(": ")[0]),
  ).toEqual([
    "blocks picture-described at leadPicture.alt",
    "blocks picture-described at leadPicture.credit",
    "blocks picture-described at body.1.image",
    "blocks picture-described at body.1.alt",
    "blocks picture-described at body.1.credit",
  ]);
});

it("asks of a correction what was wrong, and when", () => {
  const corrections = [{ kind: "correction", text: null, at: null }];

  expect(told(sound({ corrections }))).toEqual([
    "blocks correction-complete at corrections.0.text: A correction tells readers what was wrong: it has no text yet.",
    "blocks correction-complete at corrections.0.at: A correction needs its time.",
  ]);
});

test("a correction is not of later than it goes out", () => {
  const at = "2026-12-01T12:00:00.000Z";
  const corrections = [{ kind: "correction", text: "It was Monday.", at }];
  const goingOut = (now: string) => told(sound({ corrections }), { now });

  expect(goingOut("2026-12-01T11:59:59.999Z")).toEqual([
    "blocks correction-complete at corrections.0.at: A correction is made when it goes out, or was before: 2026-12-01 12:00:00 UTC is later.",
  ]);
  expect(goingOut(at)).toEqual([]);
});

test("a new correction is not of before the story", () => {
  const datePublished = "2026-11-20T10:00:30.000Z";
  const note = (at: string) => ({
    kind: "correction",
    text: "It was Monday.",
    at,
  });
  const early = note("2020-01-01T00:00:00.000Z");
  const saying = (at: string, fields = {}) =>
    told(sound({ corrections: [note(at)], datePublished, ...fields }));

  expect(saying("2020-01-01T00:00:00.000Z")).toEqual([
    "blocks correction-complete at corrections.0.at: A correction is made after the story: readers have had this one since 2026-11-20 10:00:30 UTC, and 2020-01-01 00:00:00 UTC is earlier.",
  ]);
  // By a clock of minutes.
  expect(saying("2026-11-20T10:00:00.000Z")).toEqual([]);
  expect(saying("2026-11-20T09:59:00.000Z")).toHaveLength(1);
  expect(saying("2020-01-01T00:00:00.000Z", { datePublished: null })).toEqual(
    [],
  );
  const had = { document: sound({ corrections: [early] }), parts: {} };
  expect(told(sound({ corrections: [early], datePublished }), { had })).toEqual(
    [],
  );
});

describe("an embargo", () => {
  const embargoedUntil = "2026-12-01T12:00:00.000Z";

  it("keeps a story in to its very end", () => {
    const at = (now: string) => told(sound({ embargoedUntil }), { now });

    expect(at("2026-12-01T11:59:59.999Z")).toEqual([
      "blocks embargo-over at embargoedUntil: This story is under embargo until 2026-12-01 12:00:00 UTC: it cannot go out before.",
    ]);
    expect(at("2026-12-01T12:00:00.000Z")).toEqual([]);
  });
});

describe("a story that readers had, and whose text changes", () => {
  const note = {
    kind: "correction",
    text: "It was Monday.",
    at: "2026-12-01T12:00:00.000Z",
  };
  const had = {
    document: sound({ body: [textOf("It was Tuesday.")], corrections: [note] }),
    parts: {},
  };
  const changed = sound({
    body: [textOf("It was Monday.")],
    corrections: [note],
  });
  const sentence =
    "blocks correction-or-word at body: The text that readers had changes, or a note in it: add a correction that tells them what was wrong, or say that the change is minor.";
  const further = { ...note, text: "It was at noon." };

  it("needs a note that readers did not have, or the word that it is minor", () => {
    expect(told(changed, { had, minor: false })).toEqual([sentence]);
    expect(told(changed, { had, minor: true })).toEqual([]);
    expect(
      told({ ...changed, corrections: [note, further] }, { had, minor: false }),
    ).toEqual([]);
  });

  it("needs them too where a note that readers have goes or is reworded", () => {
    const body = [textOf("It was Tuesday.")];

    for (const corrections of [[], [further]])
      expect(
        told({ ...changed, body, corrections }, { had, minor: false }),
      ).toEqual([sentence]);
  });

  it("is told from one whose other fields change, and from one that nobody had", () => {
    const same = {
      ...changed,
      body: [textOf("It was Tuesday.")],
      deck: "New.",
    };

    expect(told(same, { had, minor: false })).toEqual([]);
    expect(told(changed, { had: null, minor: false })).toEqual([]);
  });
});
