import { deriveStory } from "../../src/api/article/derivation/derive-story";
import { text } from "../lib/blocks";
import type { ArchiveBlock, ArchiveStory } from "./archive-story";
import {
  CREDIT,
  nth,
  pictureEntry,
  RIGHTS,
  versionScalars,
  type Standing,
  type Version,
} from "./part-entries";
import type { Row } from "./row";
import type { Entry } from "./rows-of-entry";
import { wallClock } from "./wall-clock";

/** The rows of the quotes and clips that a version of a story shows, in the story's order. */
export interface Parts {
  quotes: readonly Row[];
  clips: readonly Row[];
}

export function articleEntry(
  story: ArchiveStory,
  version: Version,
  parts: Parts,
  standing: Standing,
): Entry {
  const { correction, displayQuote, kicker, title, slug, deck } = story;
  const derived = derivedOf(story);
  return {
    scalars: {
      ...versionScalars(story.documentId, story, version),
      title,
      slug,
      kicker,
      deck,
      dateline: story.dateline,
      language: "en-CA",
      internalNote: "Generated for the archive: nothing in it happened.",
      byline: derived.byline,
      wordCount: derived.wordCount,
      readingMinutes: derived.readingMinutes,
    },
    relations: {
      displayQuote:
        displayQuote === null ? null : nth(parts.quotes, displayQuote),
      authors: story.authors.map((name) => standing.author(name)),
      section: standing.section(story.section),
      topics: story.topics.map((topic) => standing.topic(topic.name)),
      people: story.people.map((name) => standing.person(name)),
      quotes: derived.quotes.map(rowOf(story.quotes, parts.quotes)),
      clips: derived.clips.map(rowOf(story.clips, parts.clips)),
    },
    components: {
      leadPicture: pictureEntry(story.picture, standing),
      corrections:
        correction === null
          ? []
          : [
              {
                scalars: {
                  kind: "correction",
                  text: correction.text,
                  at: wallClock(correction.at),
                },
              },
            ],
      source: { scalars: { name: CREDIT } },
      rights: RIGHTS,
    },
    zones: { body: story.body.map((block) => blockEntry(block, story, parts)) },
  };
}

function blockEntry(
  block: ArchiveBlock,
  { quotes }: ArchiveStory,
  parts: Parts,
): Entry & { component: string } {
  switch (block.kind) {
    case "text":
      return {
        component: "story.text",
        scalars: { body: text(...block.paragraphs).body },
      };
    case "heading":
      return { component: "story.heading", scalars: { text: block.text } };
    case "quote":
      return {
        component: "story.quote",
        scalars: { attribution: nth(quotes, block.quote).attribution },
        relations: { quote: nth(parts.quotes, block.quote) },
      };
    case "clip":
      return {
        component: "story.clip",
        scalars: {},
        relations: { clip: nth(parts.clips, block.clip) },
      };
  }
}

/** Asked of the same function that derives these fields when an editor saves. */
const derivedOf = ({
  quotes,
  clips,
  body,
  authors,
  displayQuote,
}: ArchiveStory) =>
  deriveStory({
    displayQuote: displayQuote === null ? null : nth(quotes, displayQuote),
    authors: authors.map((name) => ({ name })),
    quotes,
    body: body.map((block) => {
      switch (block.kind) {
        case "text":
          return text(...block.paragraphs);
        case "heading":
          return { __component: "story.heading", text: block.text };
        case "quote":
          return {
            __component: "story.quote",
            quote: nth(quotes, block.quote),
          };
        case "clip":
          return { __component: "story.clip", clip: nth(clips, block.clip) };
      }
    }),
  });

const rowOf =
  (documents: readonly { documentId: string }[], rows: readonly Row[]) =>
  (documentId: string): Row =>
    nth(
      rows,
      documents.findIndex((document) => document.documentId === documentId),
    );
