import type {
  ArticleEdition,
  BlockEdition,
  QuoteEdition,
  VideoClipEdition,
} from "../../src/changes/editions/edition";

const dated = {
  datePublished: "2026-11-20T10:00:00.000Z",
  dateModified: "2026-11-20T10:00:00.000Z",
  publishedAt: "2026-11-20T10:00:00.000Z",
  updatedAt: "2026-11-20T10:00:00.000Z",
};

/** A story with this body and nothing else. */
export const storyOf = (...body: BlockEdition[]): ArticleEdition => ({
  documentId: "a".repeat(24),
  title: "Council votes on bridge",
  slug: "council-votes-on-bridge",
  kicker: null,
  deck: null,
  displayQuote: null,
  leadPicture: null,
  body,
  authors: [],
  section: null,
  topics: [],
  people: [],
  corrections: [],
  dateline: null,
  source: null,
  rights: null,
  language: "en-CA",
  embargoedUntil: null,
  quotes: [],
  clips: [],
  wordCount: 0,
  readingMinutes: 0,
  ...dated,
});

export const quoteOf = (fields: Partial<QuoteEdition>): QuoteEdition => ({
  documentId: "q".repeat(24),
  text: "We will build it.",
  kind: "full",
  speaker: null,
  attribution: "the mayor",
  saidAt: null,
  occasion: null,
  medium: "unspecified",
  sourceUrl: null,
  clip: null,
  startSeconds: null,
  endSeconds: null,
  verification: "verified",
  verifiedBy: null,
  verifiedAt: null,
  method: null,
  ...dated,
  ...fields,
});

export const clipOf = (
  fields: Partial<VideoClipEdition>,
): VideoClipEdition => ({
  documentId: "c".repeat(24),
  title: "The vote",
  slug: "the-vote",
  description: null,
  durationSeconds: 60,
  recordedAt: null,
  poster: null,
  playerUrl: null,
  renditions: [],
  tracks: [],
  noCaptionsReason: null,
  transcript: null,
  credit: null,
  rights: null,
  people: [],
  topics: [],
  ...dated,
  ...fields,
});

export const picture = (url: string) => ({
  alt: "A bridge",
  caption: "The old bridge.",
  credit: "Newsroom",
  image: {
    url,
    alternativeText: null,
    caption: null,
    width: 800,
    height: 600,
    mime: "image/png",
    size: 12,
    formats: null,
  },
});

/** A text block of one paragraph with these nodes. */
export const paragraph = (
  ...children: Record<string, unknown>[]
): BlockEdition => ({
  __component: "story.text",
  body: [{ type: "paragraph", children }],
});

export const words = (text: string, marks: Record<string, boolean> = {}) => ({
  type: "text",
  text,
  ...marks,
});
