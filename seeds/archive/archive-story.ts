/** A generated story before it is rows. What it refers to is named, not numbered. */
export interface ArchiveStory {
  documentId: string;
  title: string;
  slug: string;
  kicker: string | null;
  deck: string;
  dateline: string;
  section: string;
  authors: readonly string[];
  topics: readonly ArchiveTopic[];
  people: readonly string[];
  quotes: readonly ArchiveQuote[];
  clips: readonly ArchiveClip[];
  /** Which of the quotes stands under the deck. */
  displayQuote: number | null;
  body: readonly ArchiveBlock[];
  picture: ArchivePicture;
  correction: { text: string; at: Date } | null;
  createdAt: Date;
  datePublished: Date;
  dateModified: Date;
}

export interface ArchiveTopic {
  kind: "subject" | "organisation" | "place";
  name: string;
}

export interface ArchiveQuote {
  documentId: string;
  text: string;
  kind: "full" | "fragment";
  speaker: string;
  attribution: string;
  medium:
    | "interview"
    | "press-conference"
    | "broadcast"
    | "statement"
    | "letter"
    | "document";
  occasion: string;
  saidAt: Date;
  verification: "unverified";
  /** Where it can be heard: which of the story's clips, from which second to which. */
  heard: { clip: number; from: number; to: number } | null;
}

export interface ArchiveClip {
  documentId: string;
  title: string;
  slug: string;
  description: string;
  durationSeconds: number;
  recordedAt: Date;
  people: readonly string[];
  topics: readonly ArchiveTopic[];
  picture: ArchivePicture;
}

export interface ArchivePicture {
  /** One of the archive's few placeholders. */
  placeholder: number;
  alt: string;
  caption: string;
  credit: string;
}

export type ArchiveBlock =
  | { kind: "text"; paragraphs: readonly string[] }
  | { kind: "heading"; text: string }
  | { kind: "quote"; quote: number }
  | { kind: "clip"; clip: number };
