import type {
  ArchiveClip,
  ArchivePicture,
  ArchiveQuote,
  ArchiveStory,
} from "./archive-story";
import type { Row } from "./row";
import type { Entry } from "./rows-of-entry";
import { wallClock } from "./wall-clock";

/** The numbers of what stands already when a story is planted. */
export interface Standing {
  author: (name: string) => number;
  person: (name: string) => number;
  section: (name: string) => number;
  topic: (name: string) => number;
  picture: (placeholder: number) => number;
}

/** Every document is stored twice: as the draft that editors open, and as what readers get. */
export type Version = "draft" | "live";

export const CREDIT = "Dateline archive";
export const RIGHTS: Entry = {
  scalars: { syndicatable: true, credit: CREDIT },
};

/** What both versions say of a document alike, and the one thing that tells them apart. */
export function versionScalars(
  documentId: string,
  story: ArchiveStory,
  version: Version,
) {
  const modified = wallClock(story.dateModified);
  return {
    documentId,
    datePublished: wallClock(story.datePublished),
    dateModified: modified,
    createdAt: wallClock(story.createdAt),
    updatedAt: modified,
    publishedAt: version === "live" ? modified : null,
  };
}

export function clipEntry(
  clip: ArchiveClip,
  story: ArchiveStory,
  version: Version,
  standing: Standing,
): Entry {
  return {
    scalars: {
      ...versionScalars(clip.documentId, story, version),
      title: clip.title,
      slug: clip.slug,
      description: clip.description,
      durationSeconds: clip.durationSeconds,
      recordedAt: wallClock(clip.recordedAt),
      noCaptionsReason: "A clip of the archive has no video.",
      credit: CREDIT,
    },
    relations: {
      people: clip.people.map((name) => standing.person(name)),
      topics: clip.topics.map((topic) => standing.topic(topic.name)),
    },
    components: {
      poster: pictureEntry(clip.picture, standing),
      rights: RIGHTS,
    },
  };
}

export function quoteEntry(
  quote: ArchiveQuote,
  story: ArchiveStory,
  version: Version,
  clips: readonly Row[],
  standing: Standing,
): Entry {
  const { heard } = quote;
  return {
    scalars: {
      ...versionScalars(quote.documentId, story, version),
      text: quote.text,
      kind: quote.kind,
      attribution: quote.attribution,
      medium: quote.medium,
      occasion: quote.occasion,
      saidAt: wallClock(quote.saidAt),
      verification: "unverified",
      startSeconds: heard?.from ?? null,
      endSeconds: heard?.to ?? null,
    },
    relations: {
      speaker: standing.person(quote.speaker),
      clip: heard === null ? null : nth(clips, heard.clip),
    },
  };
}

export const pictureEntry = (
  { placeholder, alt, caption, credit }: ArchivePicture,
  standing: Standing,
): Entry => ({
  scalars: { alt, caption, credit },
  files: { image: standing.picture(placeholder) },
});

export function nth<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`there is no item ${index}`);
  return item;
}
