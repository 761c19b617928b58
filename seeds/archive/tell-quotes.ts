import type { ArchiveClip, ArchiveQuote } from "./archive-story";
import { fill, type Setting } from "./fill";
import { hoursBefore } from "./moments";
import { fragments, occasions, quotations } from "./phrases/quotations";
import type { Random } from "./random";
import type { Source } from "./world";

const MEDIA = [
  "interview",
  "press-conference",
  "statement",
  "broadcast",
  "letter",
  "document",
] as const;

interface Telling {
  random: Random;
  ids: Random;
  setting: Setting;
  voices: readonly Source[];
  clips: readonly ArchiveClip[];
  createdAt: Date;
}

interface Told {
  quotes: ArchiveQuote[];
  /** The place of the quote under the deck. */
  displayQuote: number | null;
  /** A few words that stand in the running text. */
  fragment: ArchiveQuote | null;
}

/** Two to six: one may stand under the deck and one may be a fragment; the rest are blocks of the body. */
export function tellQuotes(telling: Telling): Told {
  const { random } = telling;
  const count = random.between(2, 6);
  const displayQuote = count > 2 && random.chance(0.4) ? 0 : null;
  const withFragment = count > 3 && random.chance(0.5);
  const full = random
    .shuffled(quotations)
    .slice(0, withFragment ? count - 1 : count)
    .map((template) => tellQuote(template, "full", telling));
  const fragment = withFragment
    ? tellQuote(random.pick(fragments), "fragment", telling)
    : null;
  return {
    quotes: fragment === null ? full : [...full, fragment],
    displayQuote,
    fragment,
  };
}

function tellQuote(
  template: string,
  kind: ArchiveQuote["kind"],
  { random, ids, setting, voices, clips, createdAt }: Telling,
): ArchiveQuote {
  const { name, office } = random.pick(voices);
  const heard = kind === "full" ? tellHeard(random, clips) : null;
  const medium = heard === null ? random.pick(MEDIA) : "broadcast";
  return {
    documentId: ids.documentId(),
    text: fill(template, setting, random),
    kind,
    speaker: name,
    attribution: `${name}, ${office}`,
    medium,
    occasion: fill(occasions[medium], setting, random),
    saidAt: hoursBefore(createdAt, random.between(1, 20)),
    verification: "unverified",
    heard,
  };
}

/** One quote in four can be heard in a clip, where the story has any. */
function tellHeard(
  random: Random,
  clips: readonly ArchiveClip[],
): ArchiveQuote["heard"] {
  const clip = random.between(0, clips.length * 4);
  const heardIn = clips[clip];
  if (heardIn === undefined) return null;
  const from = random.between(0, heardIn.durationSeconds - 20);
  return { clip, from, to: from + random.between(5, 20) };
}
