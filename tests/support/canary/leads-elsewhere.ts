import { randomUUID } from "node:crypto";

import { type Built, to } from "../builders";
import { fill, type Filling } from "./fill";

/** Blocks that show this quote and this clip. */
export const blocks = (quote: Built, clip: Built) => ({
  blocks: {
    "story.quote": { quote: to(quote) },
    "story.clip": { clip: to(clip) },
  },
});

/** The address of what was once public stays public: its tombstone answers there. */
export function withPublicSlug(type: string, how: Filling) {
  const slug = `was-public-${randomUUID().slice(0, 8)}`;
  const word = (place: string) =>
    place.endsWith(".slug") ? slug : how.word(place);
  return fill(`api::${type}.${type}`, { ...how, word });
}
