import { byline } from "../../api/article/derivation/byline";
import { clipOf, quoteOf } from "../../formats/parts-of";
import type {
  ArticleEdition,
  AuthorEdition,
  BlockEdition,
  Edition,
  PersonEdition,
  QuoteEdition,
  Ref,
  SectionEdition,
  TopicEdition,
  VideoClipEdition,
} from "./edition";

/** A document that editions name and do not hold. */
export type ReferenceEdition =
  | { type: "author"; document: AuthorEdition }
  | { type: "person"; document: PersonEdition }
  | { type: "topic"; document: TopicEdition }
  | { type: "section"; document: SectionEdition };

type Replaced<Document, Fields> = Omit<Document, keyof Fields> & Fields;

/** What leads a section is asked of the section: a story inside of a story has no end. */
export type WholeSection = Replaced<
  Omit<SectionEdition, "lead">,
  { parent: WholeSection | null }
>;

export type WholeVideoClip = Replaced<
  VideoClipEdition,
  { people: PersonEdition[]; topics: TopicEdition[] }
>;

export type WholeQuote = Replaced<
  QuoteEdition,
  { speaker: PersonEdition | null; clip: WholeVideoClip | null }
>;

type WholeBlock =
  | Exclude<BlockEdition, { __component: "story.quote" | "story.clip" }>
  | {
      __component: "story.quote";
      quote: WholeQuote | null;
      attribution: string | null;
    }
  | { __component: "story.clip"; clip: WholeVideoClip | null };

export type WholeStory = Replaced<
  ArticleEdition,
  {
    displayQuote: WholeQuote | null;
    body: WholeBlock[];
    authors: AuthorEdition[];
    byline: string | null;
    section: WholeSection | null;
    topics: TopicEdition[];
    people: PersonEdition[];
    quotes: WholeQuote[];
    clips: WholeVideoClip[];
  }
>;

/** Puts in place what editions only name. */
export interface Whole {
  story: (story: ArticleEdition) => WholeStory;
  quote: (quote: QuoteEdition) => WholeQuote;
  videoClip: (clip: VideoClipEdition) => WholeVideoClip;
  section: (section: SectionEdition) => WholeSection;
}

/** From an edition's parts, and the reference data that was read with it. What is not there, is not shown. */
export function whole(
  parts: Edition["parts"],
  references: readonly ReferenceEdition[],
): Whole {
  const { authors, people, topics, sections } = byType(references);

  return { story, quote, videoClip, section };

  function story(document: ArticleEdition): WholeStory {
    const written = all(document.authors, authors);
    return {
      ...document,
      displayQuote: quoteAt(document.displayQuote),
      body: document.body.map(block),
      authors: written,
      byline: byline(written.map(({ name }) => name ?? "")) || null,
      section: sectionOf(document.section),
      topics: all(document.topics, topics),
      people: all(document.people, people),
      quotes: document.quotes.flatMap((ref) => quoteAt(ref) ?? []),
      clips: document.clips.flatMap((ref) => clipAt(ref) ?? []),
    };
  }

  function block(one: BlockEdition): WholeBlock {
    switch (one.__component) {
      case "story.quote":
        return { ...one, quote: quoteAt(one.quote) };
      case "story.clip":
        return { ...one, clip: clipAt(one.clip) };
      case "story.text":
      case "story.heading":
      case "story.picture":
        return one;
    }
  }

  function quote(document: QuoteEdition): WholeQuote {
    const speaker = at(document.speaker, people);
    return { ...document, speaker, clip: clipAt(document.clip) };
  }

  function videoClip(document: VideoClipEdition): WholeVideoClip {
    return {
      ...document,
      people: all(document.people, people),
      topics: all(document.topics, topics),
    };
  }

  /** `below`: the sections on the way here, so that a circle of parents ends. */
  function section(
    { lead: _lead, ...document }: SectionEdition,
    below: readonly string[] = [],
  ): WholeSection {
    const way = [...below, document.documentId];
    const parent =
      document.parent === null || way.includes(document.parent.documentId)
        ? null
        : sectionOf(document.parent, way);
    return { ...document, parent };
  }

  function sectionOf(ref: Ref | null, below?: readonly string[]) {
    const found = at(ref, sections);
    return found === null ? null : section(found, below);
  }

  function quoteAt(ref: Ref | null): WholeQuote | null {
    const found = quoteOf(ref, parts);
    return found === null ? null : quote(found);
  }

  function clipAt(ref: Ref | null): WholeVideoClip | null {
    const found = clipOf(ref, parts);
    return found === null ? null : videoClip(found);
  }
}

type Held<Document> = ReadonlyMap<string, Document>;

function byType(references: readonly ReferenceEdition[]) {
  const authors = new Map<string, AuthorEdition>();
  const people = new Map<string, PersonEdition>();
  const topics = new Map<string, TopicEdition>();
  const sections = new Map<string, SectionEdition>();
  for (const { type, document } of references)
    switch (type) {
      case "author":
        authors.set(document.documentId, document);
        break;
      case "person":
        people.set(document.documentId, document);
        break;
      case "topic":
        topics.set(document.documentId, document);
        break;
      case "section":
        sections.set(document.documentId, document);
        break;
    }
  return { authors, people, topics, sections };
}

const at = <Document>(ref: Ref | null, held: Held<Document>) =>
  ref === null ? null : (held.get(ref.documentId) ?? null);

const all = <Document>(refs: readonly Ref[], held: Held<Document>) =>
  refs.flatMap(({ documentId }) => held.get(documentId) ?? []);
