import type { Core } from "@strapi/strapi";

import { whole, type WholeStory } from "../editions/whole-edition";
import { type AtAddress, findAtAddress } from "./find-at-address";

type StoryAt =
  | { status: "LIVE"; slug: string; story: WholeStory }
  | Exclude<AtAddress, { status: "LIVE" }>;

/** The story at an address, complete: its quotes and clips are in place, and so is everybody whom it names. */
export async function findStoryAt(
  strapi: Core.Strapi,
  slug: string,
): Promise<StoryAt> {
  const found = await findAtAddress(strapi, "article", slug);
  if (found.status !== "LIVE") return found;
  const { edition, references } = found;
  if (!("body" in edition.document))
    throw new Error(`The edition at ${slug} is not a story's`);
  const story = whole(edition.parts, references).story(edition.document);
  return { status: "LIVE", slug, story };
}
