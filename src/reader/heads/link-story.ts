import type { LinkedStory } from "../../formats/json-ld/story";
import { links, type Links, type Newsroom } from "../../formats/links";
import type { HeadImage } from "../head";
import type { StoredStory } from "./read-story";

/** Linked data's image, with the words that stand for it: Open Graph has room for them. */
type Picture = HeadImage & NonNullable<LinkedStory["image"]>;

/** A stored story as linked data takes it: addresses are absolute, what is not known is null. */
export function linkStory(
  story: StoredStory,
  newsroom: Newsroom,
): LinkedStory & { image: Picture | null } {
  const link = links(newsroom);
  const { section, source } = story;
  return {
    url: link.story(story.slug ?? ""),
    headline: story.title ?? "",
    deck: story.deck ?? null,
    language: story.language ?? "en-CA",
    dateline: story.dateline ?? null,
    datePublished: instant(story.datePublished),
    dateModified: instant(story.dateModified),
    wordCount: story.wordCount ?? null,
    image: linkPicture(story.leadPicture, link),
    authors: (story.authors ?? []).map((author) => ({
      name: author.name ?? "",
      role: author.role ?? null,
      organisation: author.organisation ?? null,
    })),
    section: section ? named(section, link.section) : null,
    publisher: {
      name: source?.name ?? newsroom.name,
      url: source?.url ?? null,
    },
    rights: {
      credit: story.rights?.credit ?? null,
      holder: story.rights?.holder ?? null,
    },
    topics: (story.topics ?? []).map((topic) => ({
      name: topic.name ?? "",
      kind: topic.kind ?? "subject",
      uri: topic.uri ?? null,
    })),
    people: (story.people ?? []).map((person) => ({
      ...named(person, link.person),
      description: person.description ?? null,
      sameAs: (person.sameAs ?? []).map(({ url }) => url ?? ""),
    })),
    quotes: (story.quotes ?? []).map((quote) => ({
      text: quote.text ?? "",
      attribution: quote.attribution ?? null,
      speaker: quote.speaker ? named(quote.speaker, link.person) : null,
      sourceUrl: quote.sourceUrl ?? null,
    })),
    clips: (story.clips ?? []).map((clip) => ({
      title: clip.title ?? "",
      description: clip.description ?? null,
      durationSeconds: clip.durationSeconds ?? null,
      datePublished: instant(clip.datePublished),
      recordedAt: instant(clip.recordedAt),
      poster: linkPicture(clip.poster, link),
      playerUrl: clip.playerUrl ?? null,
      credit: clip.credit ?? null,
      transcript: clip.transcript ?? null,
    })),
    corrections: (story.corrections ?? []).map(({ text, at }) => ({
      text: text ?? "",
      at: instant(at) ?? "",
    })),
  };
}

function linkPicture(
  picture: StoredStory["leadPicture"],
  link: Links,
): Picture | null {
  // Strapi's generated types know no media: these are the fields that were asked for.
  const image = picture?.image as
    | { url: string; width: number | null; height: number | null }
    | null
    | undefined;
  if (!picture || !image) return null;
  return {
    url: link.media(image.url),
    width: image.width,
    height: image.height,
    alt: picture.alt ?? "",
    caption: picture.caption ?? null,
    credit: picture.credit ?? null,
  };
}

const named = (
  thing: { name?: string | null; slug?: string | null },
  url: (slug: string) => string,
) => ({ name: thing.name ?? "", url: url(thing.slug ?? "") });

const instant = (value: string | Date | null | undefined): string | null =>
  value === null || value === undefined ? null : new Date(value).toISOString();
