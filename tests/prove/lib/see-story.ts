import type { Edition } from "../../../src/changes/editions/edition";
import type { Cast, SeenStory } from "./story-version";

/** Everything of a story that carries its version, over REST and past the gate. */
export const REST_QUERY = [
  "populate[authors][fields]=name",
  "populate[body][on][story.text]=true",
  "populate[body][on][story.quote][populate][quote][fields]=text",
].join("&");

// What a newsroom answers is unknown data: whatever is missing shows as a torn story.
/* eslint-disable @typescript-eslint/no-explicit-any */

/** A story as REST answers it. */
export function seenOverRest(story: any): SeenStory {
  const [text, quotation] = story?.body ?? [];
  return {
    title: story?.title,
    text: text?.body?.[0]?.children?.[0]?.text,
    attribution: quotation?.attribution,
    quote: quotation?.quote?.text,
    author: story?.authors?.[0]?.name,
  };
}

/** A story as the log holds it; reference data stands in it by its id. */
export function seenInEdition(edition: Edition, cast: Cast): SeenStory {
  const story = edition.document as any;
  const [text, quotation] = story.body ?? [];
  const part = edition.parts[quotation?.quote?.documentId] as any;
  const author = cast.authors.find(
    ({ documentId }) => documentId === story.authors?.[0]?.documentId,
  );
  return {
    title: story.title,
    text: text?.body?.[0]?.children?.[0]?.text,
    attribution: quotation?.attribution,
    quote: part?.text,
    author: author?.["name"],
  };
}
