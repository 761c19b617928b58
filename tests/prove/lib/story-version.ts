import type { Built } from "../../support/builders";
import { buildAuthor, buildQuote, textBlock } from "../../support/builders";
import type { Desk } from "../../support/panel-api";
import { sized } from "./size";
import { oneNewsroom, type OneNewsroom, type Stage } from "./stage";

/** Quotes and authors, numbered in their names: version N of a story has the one with the number N modulo its size. */
export interface Cast {
  quotes: Built[];
  authors: Built[];
}

const CAST_SIZE = sized(7, 3);

export async function buildCast(desk: Desk): Promise<Cast> {
  const cast: Cast = { quotes: [], authors: [] };
  for (let number = 0; number < CAST_SIZE; number += 1) {
    const text = `We will build bridge number ${number}.`;
    cast.quotes.push(await buildQuote({ text }, { live: true, desk }));
    cast.authors.push(
      await buildAuthor({ name: `Author ${number}` }, { desk }),
    );
  }
  return cast;
}

export interface NewsroomWithCast extends OneNewsroom {
  cast: Cast;
}

export async function newsroomWithCast(
  stage: Stage,
): Promise<NewsroomWithCast> {
  const one = await oneNewsroom(stage);
  return { ...one, cast: await buildCast(one.newsroom) };
}

/** The fields of one version of a story: every part of it says the version's number, so that a mixture shows. */
export function versionFields(
  version: number,
  cast: Cast,
): Record<string, unknown> {
  const quote = cast.quotes[version % CAST_SIZE];
  const author = cast.authors[version % CAST_SIZE];
  return {
    title: `Story in version ${version}`,
    deck: `Deck of version ${version}`,
    body: [
      textBlock(`Text of version ${version}`),
      {
        __component: "story.quote",
        quote: { set: [{ documentId: quote?.documentId }] },
        attribution: `Attribution of version ${version}`,
      },
    ],
    authors: { set: [{ documentId: author?.documentId }] },
  };
}

/** What a reader has in hand of a story, from whatever surface; what a surface does not carry is left out. */
export interface SeenStory {
  title: string;
  /** The text of the first block and the attribution line of the second. */
  text: string;
  attribution: string;
  quote: string;
  author: string;
}

export function versionOf({ title }: { title: string }): number {
  return numberIn(title);
}

/** Why these are no parts of one version, or null when they are. */
export function torn(seen: SeenStory): string | null {
  const version = versionOf(seen);
  const whole =
    numberIn(seen.text) === version &&
    numberIn(seen.attribution) === version &&
    numberIn(seen.quote) === version % CAST_SIZE &&
    numberIn(seen.author) === version % CAST_SIZE;
  return whole ? null : `these are not one version: ${JSON.stringify(seen)}`;
}

/** NaN, which equals nothing, where there is no number. */
function numberIn(text: string | null | undefined): number {
  return Number(/\d+/u.exec(text ?? "")?.[0] ?? Number.NaN);
}
