import { breadcrumbList } from "../../src/formats/json-ld/breadcrumb-list";
import { newsArticle } from "../../src/formats/json-ld/news-article";
import { linkedDocument, type Node } from "../../src/formats/json-ld/node";
import { person } from "../../src/formats/json-ld/person";
import type {
  LinkedClip,
  LinkedQuote,
  LinkedStory,
} from "../../src/formats/json-ld/story";
import { isoDuration } from "../../src/formats/json-ld/video-object";

const image = {
  url: "https://news.example/uploads/bridge.png",
  width: 1600,
  height: 900,
  caption: "The bridge on Tuesday.",
  credit: "Robin Writer",
};

const quote: LinkedQuote = {
  text: "We will build it.",
  attribution: "Sam Speaker, mayor",
  speaker: { name: "Sam Speaker", url: "https://news.example/people/sam" },
  sourceUrl: "https://city.example/minutes",
};

const clip: LinkedClip = {
  title: "The vote",
  description: "The council votes.",
  durationSeconds: 590,
  datePublished: "2026-03-03T18:30:00.000Z",
  recordedAt: "2026-03-02T12:00:00.000Z",
  poster: image,
  playerUrl: "https://video.example/embed/1",
  credit: "Newsroom",
  transcript: "Aye.",
};

const full: LinkedStory = {
  url: "https://news.example/stories/council-votes",
  headline: "Council votes on bridge",
  deck: "A majority of one.",
  language: "en-CA",
  dateline: "Halifax",
  datePublished: "2026-03-03T18:30:00.000Z",
  dateModified: "2026-03-04T08:00:00.000Z",
  wordCount: 512,
  image,
  authors: [
    { name: "Robin Writer", role: "Reporter", organisation: "Newsroom" },
  ],
  section: { name: "City", url: "https://news.example/sections/city" },
  publisher: { name: "Newsroom", url: "https://newsroom.example" },
  rights: { credit: "Newsroom", holder: "Newsroom Trust" },
  topics: [
    { name: "Bridges", kind: "subject", uri: "https://topic.example/1" },
    { name: "Election night", kind: "event", uri: null },
    { name: "The council", kind: "organisation", uri: null },
    { name: "Halifax", kind: "place", uri: null },
  ],
  people: [
    {
      name: "Sam Speaker",
      url: "https://news.example/people/sam",
      description: "Mayor.",
      sameAs: ["https://wikidata.example/Q1"],
    },
  ],
  quotes: [quote, { ...quote, speaker: null }],
  clips: [clip],
  corrections: [
    { text: "It was a majority of one.", at: "2026-03-04T08:00:00.000Z" },
  ],
};

const bare: LinkedStory = {
  ...full,
  deck: null,
  dateline: null,
  datePublished: null,
  dateModified: null,
  wordCount: null,
  image: null,
  authors: [],
  section: null,
  publisher: { name: "Newsroom", url: null },
  rights: { credit: null, holder: null },
  topics: [],
  people: [],
  quotes: [],
  clips: [],
  corrections: [],
};

/** The properties that schema.org gives each type, as far as we write them. */
const VOCABULARY: Record<string, string> = {
  NewsArticle:
    "headline description url mainEntityOfPage inLanguage dateline datePublished dateModified wordCount articleSection image author publisher sourceOrganization creditText copyrightNotice about mentions video hasPart correction",
  VideoObject:
    "name description thumbnailUrl uploadDate dateCreated duration embedUrl transcript creditText",
  Quotation: "text spokenByCharacter creditText isBasedOn",
  Person: "name url description sameAs jobTitle worksFor",
  Organization: "name url sameAs",
  Thing: "name sameAs",
  Event: "name sameAs",
  Place: "name sameAs",
  ImageObject: "url width height caption creditText",
  CorrectionComment: "text datePublished",
  BreadcrumbList: "itemListElement",
  ListItem: "position name item",
};

test("a story has what Google's Article and Video pages ask for", () => {
  const article = newsArticle(full);

  expect(article).toMatchObject({
    "@type": "NewsArticle",
    headline: "Council votes on bridge",
    image: [{ "@type": "ImageObject", url: image.url }],
    datePublished: "2026-03-03",
    dateModified: "2026-03-04",
    author: [{ "@type": "Person", name: "Robin Writer" }],
    publisher: { "@type": "Organization", name: "Newsroom" },
    video: [
      {
        "@type": "VideoObject",
        name: "The vote",
        thumbnailUrl: image.url,
        uploadDate: "2026-03-03",
        duration: "PT9M50S",
      },
    ],
  });
});

test("a quotation names its speaker, and an account of several names nobody", () => {
  const { hasPart } = newsArticle(full);

  expect(hasPart).toEqual([
    {
      "@type": "Quotation",
      text: "We will build it.",
      spokenByCharacter: {
        "@type": "Person",
        name: "Sam Speaker",
        url: "https://news.example/people/sam",
      },
      creditText: "Sam Speaker, mayor",
      isBasedOn: "https://city.example/minutes",
    },
    expect.not.objectContaining({ spokenByCharacter: expect.anything() }),
  ]);
});

test("a story is about subjects and events, and mentions people, organisations and places", () => {
  const { about, mentions } = newsArticle(full);

  expect(typesOf(about)).toEqual(["Thing", "Event"]);
  expect(typesOf(mentions)).toEqual(["Person", "Organization", "Place"]);
});

test("a correction is a comment with the day it was made", () => {
  const { correction } = newsArticle(full);

  expect(correction).toEqual([
    {
      "@type": "CorrectionComment",
      text: "It was a majority of one.",
      datePublished: "2026-03-04",
    },
  ]);
});

test("what is not known stays out", () => {
  const { url, headline, language: inLanguage } = bare;

  expect(newsArticle(bare)).toEqual({
    "@type": "NewsArticle",
    url,
    headline,
    inLanguage,
    mainEntityOfPage: url,
    publisher: { "@type": "Organization", name: "Newsroom" },
    sourceOrganization: { "@type": "Organization", name: "Newsroom" },
  });
});

test("every property belongs to its type in schema.org, and none is empty", () => {
  const someone = full.people[0];
  const documents = [
    newsArticle(full),
    newsArticle(bare),
    breadcrumbList([{ name: "City", url: "https://news.example/" }]),
    ...(someone === undefined ? [] : [person(someone)]),
  ];

  const nodes = documents.flatMap(nodesIn);

  expect(new Set(nodes.map((node) => node["@type"])).size).toBe(
    Object.keys(VOCABULARY).length,
  );
  for (const { "@type": type, ...properties } of nodes) {
    const allowed = VOCABULARY[type]?.split(" ");
    expect(allowed).toEqual(expect.arrayContaining(Object.keys(properties)));
    for (const empty of [null, undefined, "", []])
      expect(Object.values(properties)).not.toContainEqual(empty);
  }
});

test.each([
  [49, "PT49S"],
  [590, "PT9M50S"],
  [3600, "PT1H"],
  [3723, "PT1H2M3S"],
  [0, null],
  [null, null],
])("%s seconds last %s", (seconds, duration) => {
  expect(isoDuration(seconds)).toBe(duration);
});

test("a document names its vocabulary", () => {
  expect(linkedDocument(newsArticle(full))).toMatchObject({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
  });
});

const typesOf = (nodes: unknown) => (nodes as Node[]).map((n) => n["@type"]);

function nodesIn(value: unknown): Node[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(nodesIn);
  return "@type" in value ? [value as Node, ...inner] : inner;
}
