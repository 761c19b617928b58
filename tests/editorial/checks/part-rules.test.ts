import { quoteOf } from "../../formats/stories";
import { holding, soundClip, told } from "./sound-story";

const quoteId = "q".repeat(24);
const clipId = "c".repeat(24);

describe("a quote", () => {
  it("needs its words, and somebody who said them", () => {
    expect(told(quoteOf({ text: " ", attribution: null }))).toEqual([
      "blocks quote-words at text: A quote needs the words that were said.",
      "blocks quote-attributed at attribution: Who said “”? Name the speaker, or write the attribution as it is printed.",
    ]);
    expect(
      told(quoteOf({ attribution: null, speaker: { documentId: "p" } })),
    ).toEqual([]);
  });

  it.each([
    ["unverified", "is not verified yet."],
    ["disputed", "is disputed: readers are told so."],
  ])(
    "that is %s is pointed out, by itself and where it stands",
    (verification, what) => {
      const quote = quoteOf({ verification });

      expect(told(quote)).toEqual([
        `warns quote-verified at verification: The quote “We will build it.” ${what}`,
      ]);
      expect(told(holding(quote))).toEqual([
        `warns quote-verified at body.0.quote: The quote “We will build it.” ${what}`,
      ]);
    },
  );

  it("that was retracted goes out by itself, so that readers learn of it, and in no story", () => {
    const quote = quoteOf({ verification: "retracted" });

    expect(told(quote)).toEqual([]);
    expect(told(holding(quote))).toEqual([
      "blocks quote-retracted at body.0.quote: The quote “We will build it.” was retracted: take it out, and tell readers why.",
    ]);
  });

  it("is heard in a clip that readers can have", () => {
    const clip = soundClip();
    const quote = quoteOf({ clip: { documentId: clipId } });
    const edition = { document: quote, parts: { [clipId]: clip } };
    const sentence = (what: string) =>
      `blocks heard-available at clip: The quote “We will build it.” is heard in ${what}: take the clip out of the quote.`;

    expect(
      told(edition, { cameDown: new Map([[clipId, "withdrawn"]]) }),
    ).toEqual([sentence("the video clip “The vote”, which was taken down")]);
    expect(
      told(edition, { cameDown: new Map([[clipId, "killed"]]), kept: true }),
    ).toEqual([sentence("a video clip, which was killed")]);
  });

  it("answers for its clip only where that goes out with it", () => {
    const clip = soundClip({ durationSeconds: null });
    const quote = quoteOf({ clip: { documentId: clipId } });
    const withClip = (publishedAt: string | null) =>
      told({
        document: quote,
        parts: { [clipId]: { ...clip, publishedAt } },
      });

    expect(withClip("2026-11-20T10:00:00.000Z")).toEqual([]);
    expect(withClip(null)).toEqual([
      "blocks clip-duration at clip: How long is the clip “The vote”? Give its length in seconds.",
    ]);
  });
});

describe("a clip", () => {
  it("has a title, an address, a length, a poster, captions and rights that are known", () => {
    const bare = soundClip({
      title: null,
      slug: null,
      durationSeconds: null,
      poster: null,
      noCaptionsReason: " ",
      credit: null,
    });

    expect(told(bare)).toEqual([
      "blocks clip-title at title: A clip needs a title.",
      "blocks clip-address at slug: The clip “” needs an address.",
      "blocks clip-duration at durationSeconds: How long is the clip “”? Give its length in seconds.",
      "blocks clip-poster at poster: The clip “” needs a poster: a picture that stands in for it.",
      "blocks clip-captions at tracks: The clip “” needs captions, or the reason why it has none.",
      "blocks clip-rights at credit: Whose is the clip “”? Write its credit, or name the holder of its rights.",
    ]);
  });

  it("is named where a story shows it", () => {
    const clip = soundClip({ durationSeconds: null });

    expect(told(holding(clip))).toContain(
      "blocks clip-duration at body.0.clip: How long is the clip “The vote”? Give its length in seconds.",
    );
  });

  it("has a poster that says what it shows and whose it is", () => {
    const { poster } = soundClip();

    expect(
      told(soundClip({ poster: poster && { ...poster, alt: null } })),
    ).toEqual([
      "blocks clip-poster at poster.alt: Poster of the clip “The vote”: A picture needs an alt text: say in a few words what it shows, for readers who cannot see it.",
    ]);
  });

  it.each([
    ["captions", []],
    ["subtitles", []],
    ["descriptions", ["clip-captions"]],
  ])("with a track of %s lacks %j", (kind, rules) => {
    const tracks = [
      { kind, language: "en", label: null, url: "https://a.example/en.vtt" },
    ];

    expect(
      told(soundClip({ noCaptionsReason: null, tracks })).map(
        (line) => line.split(" ")[1],
      ),
    ).toEqual(rules);
  });
});

describe("what came down", () => {
  it("is named where the story still shows it", () => {
    const edition = holding(quoteOf({}), soundClip());

    expect(
      told(edition, {
        cameDown: new Map([
          [quoteId, "killed"],
          [clipId, "withdrawn"],
        ]),
      }),
    ).toEqual([
      "blocks part-available at body.0.quote: The quote “We will build it.” was killed and never returns: take it out of the text.",
      "blocks part-available at body.1.clip: The video clip “The vote” was taken down: take it out of the text, or publish it again first.",
    ]);
  });

  it("is not repeated where a killed one's words would be kept, nor is anything else told of it", () => {
    const edition = holding(quoteOf({ attribution: null }));

    expect(
      told(edition, { cameDown: new Map([[quoteId, "killed"]]), kept: true }),
    ).toEqual([
      "blocks part-available at body.0.quote: A quote in it was killed and never returns: take it out of the text.",
    ]);
  });
});

it("cuts long words at a space", () => {
  const text =
    "We looked at three other ways of doing it, and every one of them cost more";

  expect(told(quoteOf({ text, attribution: null }))[0]).toContain(
    "Who said “We looked at three other ways of doing it, and every one of …”?",
  );
});
