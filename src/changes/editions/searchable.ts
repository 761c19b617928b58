import { bodyText } from "../../formats/text/body-text";
import type { ArticleEdition, Edition } from "./edition";

/** The words of an edition by how much a match in them weighs. Names of reference data are joined in the database. */
export interface Searchable {
  title: string;
  deck: string;
  quoted: string;
  body: string;
}

export function searchable({ document, parts }: Edition): Searchable {
  if ("body" in document) return storyWords(document, parts);
  if ("text" in document)
    return words({
      title: document.text,
      quoted: [document.attribution, document.occasion],
    });
  if ("transcript" in document)
    return words({
      title: document.title,
      deck: document.description,
      body: document.transcript,
    });
  if ("bio" in document)
    return words({ title: document.name, body: document.bio });
  if ("description" in document)
    return words({ title: document.name, body: document.description });
  return words({ title: document.name });
}

function storyWords(
  story: ArticleEdition,
  parts: Edition["parts"],
): Searchable {
  const quotes = story.quotes.flatMap(({ documentId }) => {
    const quote = parts[documentId];
    return quote !== undefined && "text" in quote
      ? [quote.text, quote.attribution]
      : [];
  });
  return {
    ...words({
      title: story.title,
      deck: [story.kicker, story.deck],
      quoted: quotes,
    }),
    body: bodyText(story, parts),
  };
}

type Words = string | null | (string | null)[];

const words = (
  given: Partial<Record<keyof Searchable, Words>>,
): Searchable => ({
  title: joined(given.title),
  deck: joined(given.deck),
  quoted: joined(given.quoted),
  body: joined(given.body),
});

const joined = (value: Words | undefined): string =>
  [value ?? []].flat().filter(Boolean).join("\n");
