import { slugOf } from "../lib/slug-of";
import type { ArchiveStory, ArchiveTopic } from "./archive-story";
import { capitalised, fill, type Setting } from "./fill";
import { hoursAfter, hoursBefore, publicationTime } from "./moments";
import { desks } from "./phrases/desks";
import { corrections, kickers } from "./phrases/narration";
import { Random } from "./random";
import { tellClips, tellPicture } from "./tell-clips";
import { tellQuotes } from "./tell-quotes";
import { byliners, ORGANISATIONS, places, sources } from "./world";
import { writeBody } from "./write-body";

/** The story at `index` of the archive: always the same one, whatever else is in the archive. */
export function tellStory(index: number): ArchiveStory {
  const random = new Random(index);
  // Ids come from a stream of their own: a story keeps its id when its phrases change, and is not told twice.
  const ids = new Random(-1_000_000 - index);
  const documentId = ids.documentId();
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

  const datePublished = publicationTime(random);
  const createdAt = hoursBefore(datePublished, random.between(1, 30));
  const topics = topicsOf(setting, random, desk.subjects);
  const telling = { random, ids, setting, voices, topics, createdAt, index };
  const clips = tellClips(telling);
  const { quotes, displayQuote, fragment } = tellQuotes({ ...telling, clips });
  const title = say(random.pick(desk.headlines));
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
    body: writeBody({
      random,
      say,
      desk,
      fragment,
      quotes: quotes.flatMap(({ kind }, position) =>
        kind === "full" && position !== displayQuote ? [position] : [],
      ),
      clips: clips.map((_, position) => position),
    }),
    picture: tellPicture(random, say("{place}, on the day of the decision.")),
    correction,
    createdAt,
    datePublished,
    dateModified: correction?.at ?? datePublished,
  };
}

/** What the story is about, its own subject first, and then who and where. */
function topicsOf(
  { subject, organisation, place }: Setting,
  random: Random,
  subjects: readonly string[],
): ArchiveTopic[] {
  const more = random.distinct(random.between(1, 2), () =>
    random.favour(subjects),
  );
  const names = [...new Set([subject, ...more])];
  return [
    ...names.map((name): ArchiveTopic => ({
      kind: "subject",
      name: capitalised(name.replace(/^the /, "")),
    })),
    { kind: "organisation", name: organisation },
    { kind: "place", name: place },
  ];
}
