import { slugOf } from "../lib/slug-of";
import type {
  ArchiveClip,
  ArchivePicture,
  ArchiveQuote,
  ArchiveStory,
  ArchiveTopic,
} from "./archive-story";
import { capitalised, fill, type Setting } from "./fill";
import { desks } from "./phrases/desks";
import { corrections, kickers } from "./phrases/narration";
import {
  clipTitles,
  fragments,
  occasions,
  quotations,
} from "./phrases/quotations";
import { Random } from "./random";
import { PLACEHOLDERS } from "./placeholders";
import { byliners, ORGANISATIONS, places, sources, type Source } from "./world";
import { writeBody } from "./write-body";

const HOUR = 3_600_000;
const FIRST_DAY = Date.UTC(2016, 0, 1);
const LAST_DAY = Date.UTC(2025, 11, 31);
const MEDIA = [
  "interview",
  "press-conference",
  "statement",
  "broadcast",
  "letter",
  "document",
] as const;

/** The story at `index` of the archive: always the same one, whatever else is in the archive. */
export function tellStory(index: number): ArchiveStory {
  const random = new Random(index);
  const desk = random.favour(desks);
  const voices = random.distinct(random.between(1, 4), () =>
    random.favour(sources),
  );
  const setting: Setting = {
    place: random.favour(places),
    organisation: random.favour(ORGANISATIONS),
    subject: random.favour(desk.subjects),
    speakers: voices.map((voice) => voice.name),
  };
  const say = (template: string) =>
    capitalised(fill(template, setting, random));

  const documentId = random.documentId();
  const datePublished = publicationTime(random);
  const createdAt = hoursBefore(datePublished, random.between(1, 30));
  const title = say(random.pick(desk.headlines));
  const topics = topicsOf(setting, random, desk.subjects);
  const clips = random
    .shuffled(clipTitles)
    .slice(0, clipCount(random))
    .map((template, position) =>
      clipOf({
        random,
        title: say(template),
        slugEnd: `${index}-${position + 1}`,
        voice: random.pick(voices),
        topics,
        createdAt,
      }),
    );
  const { quotes, displayQuote, fragment } = quotesOf({
    random,
    setting,
    voices,
    clips,
    createdAt,
  });
  const body = writeBody({
    random,
    say,
    desk,
    fragment,
    quotes: quotes.flatMap((quote, position) =>
      quote.kind === "full" && position !== displayQuote ? [position] : [],
    ),
    clips: clips.map((_, position) => position),
  });
  const correction = random.chance(0.04)
    ? {
        text: say(random.pick(corrections)),
        at: hoursAfter(datePublished, random.between(2, 72)),
      }
    : null;

  return {
    documentId,
    title,
    slug: `${slugOf(title)}-${index}`,
    kicker: random.chance(0.2) ? random.pick(kickers) : null,
    deck: say(random.pick(desk.decks)),
    dateline: setting.place,
    section: desk.section,
    authors: random
      .distinct(random.chance(0.25) ? 2 : 1, () => random.favour(byliners))
      .map((author) => author.name),
    topics,
    people: setting.speakers,
    quotes,
    clips,
    displayQuote,
    body,
    picture: pictureOf(random, say("{place}, on the day of the decision.")),
    correction,
    createdAt,
    datePublished,
    dateModified: correction?.at ?? datePublished,
  };
}

/** The newsroom works by day: most stories come out between six in the morning and ten at night. */
function publicationTime(random: Random): Date {
  const day = random.between(0, (LAST_DAY - FIRST_DAY) / (24 * HOUR));
  const minutes = random.between(6 * 60, 22 * 60);
  return new Date(FIRST_DAY + day * 24 * HOUR + minutes * 60_000);
}

const hoursBefore = (moment: Date, hours: number) =>
  new Date(moment.getTime() - hours * HOUR);
const hoursAfter = (moment: Date, hours: number) => hoursBefore(moment, -hours);

function topicsOf(
  setting: Setting,
  random: Random,
  subjects: readonly string[],
): ArchiveTopic[] {
  const more = random.distinct(random.between(1, 2), () =>
    random.favour(subjects),
  );
  const names = new Set([setting.subject, ...more]);
  const subject = (name: string): ArchiveTopic => ({
    kind: "subject",
    name: capitalised(name.replace(/^the /, "")),
  });
  return [
    ...[...names].map(subject),
    { kind: "organisation", name: setting.organisation },
    { kind: "place", name: setting.place },
  ];
}

const clipCount = (random: Random) =>
  random.chance(0.55) ? 0 : random.chance(0.8) ? 1 : 2;

function clipOf(clip: {
  random: Random;
  title: string;
  slugEnd: string;
  voice: Source;
  topics: readonly ArchiveTopic[];
  createdAt: Date;
}): ArchiveClip {
  const { random, title, voice } = clip;
  return {
    documentId: random.documentId(),
    title,
    slug: `${slugOf(title)}-${clip.slugEnd}`,
    description: `${title}: ${voice.name}, ${voice.office}, in conversation.`,
    durationSeconds: random.between(25, 600),
    recordedAt: hoursBefore(clip.createdAt, random.between(1, 12)),
    people: [voice.name],
    topics: clip.topics.slice(0, 2),
    picture: pictureOf(random, `${voice.name}, ${voice.office}.`),
  };
}

function pictureOf(random: Random, caption: string): ArchivePicture {
  return {
    placeholder: random.between(0, PLACEHOLDERS.length - 1),
    alt: "Placeholder for a photograph",
    caption,
    credit: "Dateline archive",
  };
}

/** Two to six: one may stand under the deck and one may be a few words in the running text; the rest are blocks. */
function quotesOf(story: {
  random: Random;
  setting: Setting;
  voices: readonly Source[];
  clips: readonly ArchiveClip[];
  createdAt: Date;
}) {
  const { random, setting, clips } = story;
  const count = random.between(2, 6);
  const displayQuote = count > 2 && random.chance(0.4) ? 0 : null;
  const hasFragment = count > 3 && random.chance(0.5);
  const texts = random.shuffled(quotations).slice(0, count);
  if (hasFragment) texts[count - 1] = random.pick(fragments);

  const quotes = texts.map((text, position): ArchiveQuote => {
    const voice = random.pick(story.voices);
    const isFragment = hasFragment && position === count - 1;
    const clip = random.between(0, clips.length * 4);
    const heardIn = isFragment ? undefined : clips[clip];
    const medium = heardIn === undefined ? random.pick(MEDIA) : "broadcast";
    return {
      documentId: random.documentId(),
      text: fill(text, setting, random),
      kind: isFragment ? "fragment" : "full",
      speaker: voice.name,
      attribution: `${voice.name}, ${voice.office}`,
      medium,
      occasion: fill(occasions[medium], setting, random),
      saidAt: hoursBefore(story.createdAt, random.between(1, 20)),
      verification: "unverified",
      heard: heardIn === undefined ? null : heardAt(random, clip, heardIn),
    };
  });
  return {
    quotes,
    displayQuote,
    fragment: hasFragment ? quotes.at(-1) : undefined,
  };
}

function heardAt(
  random: Random,
  clip: number,
  { durationSeconds }: ArchiveClip,
) {
  const from = random.between(0, durationSeconds - 20);
  return { clip, from, to: from + random.between(5, 20) };
}
