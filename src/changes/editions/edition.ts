/**
 * An edition: what the public sees of one document at one moment, complete. Reference data (authors, people, topics,
 * sections) and the parts of a story stand in it by `documentId`; the parts come with it (`Edition.parts`), reference
 * data is joined by whoever reads, so that a changed biography is one change and not two thousand.
 */
export interface Edition {
  document: DocumentEdition;
  /** The quotes and clips that the document holds, and the clips of those quotes, by documentId. */
  parts: Record<string, QuoteEdition | VideoClipEdition>;
}

export type DocumentEdition =
  | ArticleEdition
  | QuoteEdition
  | VideoClipEdition
  | AuthorEdition
  | PersonEdition
  | TopicEdition
  | SectionEdition;

/** Stands for another document. Nothing but a reference has `documentId` as its only field. */
export interface Ref {
  documentId: string;
}

export const isRef = (value: object): value is Ref =>
  Object.keys(value).length === 1 &&
  "documentId" in value &&
  typeof value.documentId === "string";

/** Instants are ISO 8601 in UTC with milliseconds. */
type Instant = string;

interface Dated {
  /** First publication. */
  datePublished: Instant | null;
  /** Last public change. */
  dateModified: Instant | null;
  publishedAt: Instant | null;
  updatedAt: Instant | null;
}

export interface ArticleEdition extends Dated {
  documentId: string;
  title: string | null;
  slug: string | null;
  kicker: string | null;
  deck: string | null;
  displayQuote: Ref | null;
  leadPicture: PictureEdition | null;
  body: BlockEdition[];
  authors: Ref[];
  section: Ref | null;
  topics: Ref[];
  people: Ref[];
  corrections: CorrectionEdition[];
  dateline: string | null;
  source: SourceEdition | null;
  rights: RightsEdition | null;
  language: string | null;
  embargoedUntil: Instant | null;
  quotes: Ref[];
  clips: Ref[];
  wordCount: number | null;
  readingMinutes: number | null;
}

export type BlockEdition =
  | { __component: "story.text"; body: RichText }
  | { __component: "story.heading"; text: string | null }
  | {
      __component: "story.quote";
      quote: Ref | null;
      attribution: string | null;
    }
  | { __component: "story.clip"; clip: Ref | null }
  | ({ __component: "story.picture" } & PictureEdition);

/** Strapi's blocks, with only what carries meaning: see presentBlocks. */
export type RichText = Record<string, unknown>[];

export interface QuoteEdition extends Dated {
  documentId: string;
  text: string | null;
  kind: string | null;
  speaker: Ref | null;
  attribution: string | null;
  saidAt: Instant | null;
  occasion: string | null;
  medium: string | null;
  sourceUrl: string | null;
  clip: Ref | null;
  startSeconds: number | null;
  endSeconds: number | null;
  verification: string | null;
  verifiedBy: string | null;
  verifiedAt: Instant | null;
  method: string | null;
}

export interface VideoClipEdition extends Dated {
  documentId: string;
  title: string | null;
  slug: string | null;
  description: string | null;
  durationSeconds: number | null;
  recordedAt: Instant | null;
  poster: PictureEdition | null;
  playerUrl: string | null;
  renditions: RenditionEdition[];
  tracks: TrackEdition[];
  noCaptionsReason: string | null;
  transcript: string | null;
  credit: string | null;
  rights: RightsEdition | null;
  people: Ref[];
  topics: Ref[];
}

export interface AuthorEdition {
  documentId: string;
  name: string | null;
  slug: string | null;
  role: string | null;
  organisation: string | null;
  location: string | null;
  bio: string | null;
  picture: PictureEdition | null;
  publicEmail: string | null;
  links: LinkEdition[];
  updatedAt: Instant | null;
}

export interface PersonEdition {
  documentId: string;
  name: string | null;
  slug: string | null;
  description: string | null;
  sameAs: LinkEdition[];
  updatedAt: Instant | null;
}

export interface TopicEdition {
  documentId: string;
  name: string | null;
  slug: string | null;
  kind: string | null;
  uri: string | null;
  updatedAt: Instant | null;
}

export interface SectionEdition {
  documentId: string;
  name: string | null;
  slug: string | null;
  parent: Ref | null;
  /** Stories on top, in order, by documentId: whoever reads joins those that are live. */
  lead: string[];
  updatedAt: Instant | null;
}

export interface PictureEdition {
  alt: string | null;
  caption: string | null;
  credit: string | null;
  image: ImageEdition | null;
}

/** `url` as the media library keeps it: made absolute where it goes out. */
export interface ImageEdition {
  url: string;
  alternativeText: string | null;
  caption: string | null;
  width: number | null;
  height: number | null;
  mime: string | null;
  size: number | null;
  formats: Record<string, ImageFormatEdition> | null;
}

export interface ImageFormatEdition {
  url: string;
  width: number | null;
  height: number | null;
  mime: string | null;
  size: number | null;
}

export interface CorrectionEdition {
  kind: string | null;
  text: string | null;
  at: Instant | null;
}

export interface SourceEdition {
  name: string | null;
  url: string | null;
}

export interface RightsEdition {
  syndicatable: boolean | null;
  holder: string | null;
  credit: string | null;
  usageTerms: string | null;
}

export interface LinkEdition {
  label: string | null;
  url: string | null;
}

export interface RenditionEdition {
  url: string | null;
  mimeType: string | null;
  width: number | null;
  height: number | null;
  bitrateKbps: number | null;
}

export interface TrackEdition {
  kind: string | null;
  language: string | null;
  label: string | null;
  url: string | null;
}
