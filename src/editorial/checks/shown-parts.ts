import type {
  ArticleEdition,
  QuoteEdition,
  Ref,
  VideoClipEdition,
} from "../../changes/editions/edition";
import { clipOf, quoteOf } from "../../formats/parts-of";
import type { CheckedStory } from "./checked";

interface Shown<Part> {
  part: Part;
  /** Where in the draft an editor finds it. */
  path: string[];
}

/** The quotes of a story, each once, where it stands first. What was killed is shown to nobody. */
export const shownQuotes = ({
  story,
  parts,
  facts,
}: CheckedStory): Shown<QuoteEdition>[] =>
  story.quotes.flatMap((ref) => {
    const part = quoteOf(ref, parts);
    return part === null || isKilled(ref, facts)
      ? []
      : [{ part, path: placeOf(story, ref, "quote") }];
  });

/** The clips of a story, and those in which its quotes are heard, each once. */
export function shownClips(checked: CheckedStory): Shown<VideoClipEdition>[] {
  const { story, parts, facts } = checked;
  const places = new Map<string, string[]>();
  for (const ref of story.clips)
    places.set(ref.documentId, placeOf(story, ref, "clip"));
  for (const { part, path } of shownQuotes(checked))
    if (part.clip !== null && !places.has(part.clip.documentId))
      places.set(part.clip.documentId, path);
  return [...places].flatMap(([documentId, path]) => {
    const part = clipOf({ documentId }, parts);
    return part === null || isKilled({ documentId }, facts)
      ? []
      : [{ part, path }];
  });
}

/** A fragment stands nowhere but in the text: it is in the list of quotes alone. */
export function placeOf(
  { displayQuote, body }: ArticleEdition,
  { documentId }: Ref,
  kind: "quote" | "clip",
): string[] {
  if (displayQuote?.documentId === documentId) return ["displayQuote"];
  const block = body.findIndex(
    (one) =>
      (one.__component === "story.quote" &&
        one.quote?.documentId === documentId) ||
      (one.__component === "story.clip" && one.clip?.documentId === documentId),
  );
  return block === -1 ? [`${kind}s`] : ["body", String(block), kind];
}

const isKilled = ({ documentId }: Ref, { cameDown }: CheckedStory["facts"]) =>
  cameDown.get(documentId) === "killed";
