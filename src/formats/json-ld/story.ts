/**
 * A story as the linked-data formats take it: what the public may know, named as in the content types. Addresses are
 * absolute. An empty field stays out of the document; nothing is made up for it.
 */
export interface LinkedStory {
  url: string;
  headline: string;
  deck: string | null;
  language: string;
  dateline: string | null;
  datePublished: string | null;
  dateModified: string | null;
  wordCount: number | null;
  image: LinkedImage | null;
  authors: LinkedAuthor[];
  section: { name: string; url: string } | null;
  /** Who answers for the story: its source credit. */
  publisher: { name: string; url: string | null };
  rights: { credit: string | null; holder: string | null };
  topics: LinkedTopic[];
  people: LinkedPerson[];
  quotes: LinkedQuote[];
  clips: LinkedClip[];
  corrections: { text: string; at: string }[];
}

export interface LinkedImage {
  url: string;
  width: number | null;
  height: number | null;
  caption: string | null;
  credit: string | null;
}

export interface LinkedAuthor {
  name: string;
  role: string | null;
  organisation: string | null;
}

export interface LinkedPerson {
  name: string;
  url: string;
  description: string | null;
  sameAs: string[];
}

export interface LinkedTopic {
  name: string;
  kind: "subject" | "organisation" | "place" | "event";
  uri: string | null;
}

export interface LinkedQuote {
  text: string;
  /** As printed: who, in which office, at the time. */
  attribution: string | null;
  /** Null where the words are an account of several. */
  speaker: { name: string; url: string } | null;
  sourceUrl: string | null;
}

export interface LinkedClip {
  title: string;
  description: string | null;
  durationSeconds: number | null;
  datePublished: string | null;
  recordedAt: string | null;
  poster: LinkedImage | null;
  playerUrl: string | null;
  credit: string | null;
  transcript: string | null;
}
