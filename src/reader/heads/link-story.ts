import type { PictureEdition } from "../../changes/editions/edition";
import type { WholeStory } from "../../changes/editions/whole-edition";
import type { LinkedStory } from "../../formats/json-ld/story";
import { links, type Links, type Newsroom } from "../../formats/links";
import type { HeadImage } from "../head";

/** Linked data's image, with the words that stand for it: Open Graph has room for them. */
type Picture = HeadImage & NonNullable<LinkedStory["image"]>;

const KINDS = ["organisation", "place", "event"] as const;

/** A story as linked data takes it: addresses are absolute, what is not known is null. */
export function linkStory(
  story: WholeStory,
  newsroom: Newsroom,
): LinkedStory & { image: Picture | null } {
  const link = links(newsroom);
  const { section, source } = story;
  return {
    url: link.story(story.slug ?? ""),
    headline: story.title ?? "",
    deck: story.deck,
    language: story.language ?? "en-CA",
    dateline: story.dateline,
    datePublished: story.datePublished,
    dateModified: story.dateModified,
    wordCount: story.wordCount,
    image: linkPicture(story.leadPicture, link),
    authors: story.authors.map((author) => ({
      name: author.name ?? "",
      role: author.role,
      organisation: author.organisation,
    })),
    section: section === null ? null : named(section, link.section),
    publisher: {
      name: source?.name ?? newsroom.name,
      url: source?.url ?? null,
    },
    rights: {
      credit: story.rights?.credit ?? null,
      holder: story.rights?.holder ?? null,
    },
    topics: story.topics.map((topic) => ({
      name: topic.name ?? "",
      kind: KINDS.find((kind) => kind === topic.kind) ?? "subject",
      uri: topic.uri,
    })),
    people: story.people.map((person) => ({
      ...named(person, link.person),
      description: person.description,
      sameAs: person.sameAs.map(({ url }) => url ?? ""),
    })),
    quotes: story.quotes.map((quote) => ({
      text: quote.text ?? "",
      attribution: quote.attribution,
      speaker: quote.speaker ? named(quote.speaker, link.person) : null,
      sourceUrl: quote.sourceUrl,
    })),
    clips: story.clips.map((clip) => ({
      title: clip.title ?? "",
      description: clip.description,
      durationSeconds: clip.durationSeconds,
      datePublished: clip.datePublished,
      recordedAt: clip.recordedAt,
      poster: linkPicture(clip.poster, link),
      playerUrl: clip.playerUrl,
      credit: clip.credit,
      transcript: clip.transcript,
    })),
    corrections: story.corrections.map(({ text, at }) => ({
      text: text ?? "",
      at: at ?? "",
    })),
  };
}

function linkPicture(
  picture: PictureEdition | null,
  link: Links,
): Picture | null {
  const image = picture?.image ?? null;
  if (picture === null || image === null) return null;
  return {
    url: link.media(image.url),
    width: image.width,
    height: image.height,
    alt: picture.alt ?? "",
    caption: picture.caption,
    credit: picture.credit,
  };
}

const named = (
  thing: { name: string | null; slug: string | null },
  url: (slug: string) => string,
) => ({ name: thing.name ?? "", url: url(thing.slug ?? "") });
