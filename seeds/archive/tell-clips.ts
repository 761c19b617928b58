import { slugOf } from "../lib/slug-of";
import type {
  ArchiveClip,
  ArchivePicture,
  ArchiveTopic,
} from "./archive-story";
import { capitalised, fill, type Setting } from "./fill";
import { hoursBefore } from "./moments";
import { clipTitles } from "./phrases/quotations";
import { PLACEHOLDERS } from "./placeholders";
import type { Random } from "./random";
import type { Source } from "./world";

interface Telling {
  random: Random;
  ids: Random;
  setting: Setting;
  voices: readonly Source[];
  topics: readonly ArchiveTopic[];
  createdAt: Date;
  /** Makes their addresses differ from those of other stories. */
  index: number;
}

/** None for every other story, one for most of the rest, two at most. */
export function tellClips(telling: Telling): ArchiveClip[] {
  const { random } = telling;
  const count = random.chance(0.55) ? 0 : random.chance(0.8) ? 1 : 2;
  return random
    .shuffled(clipTitles)
    .slice(0, count)
    .map((template, position) => tellClip(template, position, telling));
}

function tellClip(
  template: string,
  position: number,
  { random, ids, setting, voices, topics, createdAt, index }: Telling,
): ArchiveClip {
  const title = capitalised(fill(template, setting, random));
  const { name, office } = random.pick(voices);
  return {
    documentId: ids.documentId(),
    title,
    slug: `${slugOf(title)}-${index}-${position + 1}`,
    description: `${title}: ${name}, ${office}, in conversation.`,
    durationSeconds: random.between(25, 600),
    recordedAt: hoursBefore(createdAt, random.between(1, 12)),
    people: [name],
    topics: topics.slice(0, 2),
    picture: tellPicture(random, `${name}, ${office}.`),
  };
}

export function tellPicture(random: Random, caption: string): ArchivePicture {
  return {
    placeholder: random.between(0, PLACEHOLDERS.length - 1),
    alt: "Placeholder for a photograph",
    caption,
    credit: "Dateline archive",
  };
}
