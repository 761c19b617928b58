import {
  deriveStory,
  type DerivedStory,
  type StoryQuote,
} from "../../api/article/derivation/derive-story";
import type { Relation, StoryValues } from "./story-form";

/** What `GET .../parts` answers: which quotes and clips the stored draft holds, and where. */
export interface HeldPart {
  field: "body" | "displayQuote" | "quotes";
  /** The id of the block in the body. */
  block: number | null;
  type: "quote" | "video-clip";
  id: number;
  documentId: string;
  title: string;
  kind: "full" | "fragment" | null;
}

/** What a save would make of the form as it stands: its words, minutes and quotes. */
export function counted(
  values: StoryValues,
  held: readonly HeldPart[],
): DerivedStory & { named: StoryQuote[] } {
  const body = (values.body ?? []).map((block) => ({
    ...block,
    quote: inRelation(
      block.quote,
      held.filter((part) => part.type === "quote" && part.block === block.id),
    )[0],
    clip: null,
  }));
  const displayQuote = inRelation(
    values.displayQuote,
    held.filter(({ field }) => field === "displayQuote"),
  )[0];
  const quotes = inRelation(
    values.quotes,
    held.filter(({ field }) => field === "quotes"),
  );
  const derived = deriveStory({ displayQuote, body, quotes, authors: [] });
  const all = [displayQuote, ...body.map(({ quote }) => quote), ...quotes];
  const named = derived.quotes.flatMap(
    (id) => all.find((quote) => quote?.documentId === id) ?? [],
  );
  return { ...derived, named };
}

/** What is stored, without what was taken out, and what was put in. */
function inRelation(
  relation: Relation | null | undefined,
  stored: readonly HeldPart[],
): StoryQuote[] {
  const gone = new Set(relation?.disconnect?.map(({ id }) => id));
  return [
    ...stored
      .filter(({ id }) => !gone.has(id))
      .map(({ documentId, title, kind }) => ({
        documentId,
        text: title,
        kind,
      })),
    ...(relation?.connect ?? []).map(({ apiData, text, label, kind }) => ({
      documentId: apiData.documentId,
      text: text ?? label,
      kind: kind ?? null,
    })),
  ];
}
