import type {
  ArticleEdition,
  Edition,
  QuoteEdition,
  VideoClipEdition,
} from "../../../src/changes/editions/edition";
import { checkEdition } from "../../../src/editorial/checks/check-edition";
import {
  NOTHING_AROUND,
  type Facts,
} from "../../../src/editorial/checks/facts";
import {
  clipOf,
  paragraph,
  picture,
  quoteOf,
  storyOf,
  words,
} from "../../formats/stories";

const ref = (letter: string) => ({ documentId: letter.repeat(24) });

/** A story that no rule has anything to say about, with these fields instead. */
export const sound = (
  fields: Partial<ArticleEdition> = {},
): ArticleEdition => ({
  ...storyOf(paragraph(words("The council voted on Tuesday."))),
  deck: "A short deck.",
  authors: [ref("w")],
  section: ref("s"),
  topics: [ref("t")],
  rights: {
    syndicatable: true,
    holder: null,
    credit: "Newsroom",
    usageTerms: null,
  },
  ...fields,
});

export const soundClip = (fields: Partial<VideoClipEdition> = {}) =>
  clipOf({
    poster: picture("/uploads/poster.png"),
    noCaptionsReason: "No speech",
    credit: "Newsroom",
    ...fields,
  });

/** What holds these quotes and clips, each as a block. */
export function holding(
  ...parts: (QuoteEdition | VideoClipEdition)[]
): Edition {
  const quotes = parts.filter((part) => "verification" in part);
  const clips = parts.filter((part) => "tracks" in part);
  return {
    document: sound({
      body: [
        ...quotes.map(({ documentId }) => ({
          __component: "story.quote" as const,
          quote: { documentId },
          attribution: null,
        })),
        ...clips.map(({ documentId }) => ({
          __component: "story.clip" as const,
          clip: { documentId },
        })),
      ],
      quotes: quotes.map(({ documentId }) => ({ documentId })),
      clips: clips.map(({ documentId }) => ({ documentId })),
    }),
    parts: Object.fromEntries(parts.map((part) => [part.documentId, part])),
  };
}

/** A story with a fragment in its list of quotes and this body. */
export function quoting(
  said: string | Partial<QuoteEdition>,
  fields: Partial<ArticleEdition>,
): Edition {
  const fragment = quoteOf({
    kind: "fragment",
    ...(typeof said === "string" ? { text: said } : said),
  });
  const { documentId } = fragment;
  return {
    document: sound({ quotes: [{ documentId }], ...fields }),
    parts: { [documentId]: fragment },
  };
}

/** What the rules say: "rule at path: sentence". */
export const told = (
  edition: Edition | ArticleEdition | QuoteEdition | VideoClipEdition,
  facts: Partial<Facts> = {},
): string[] =>
  checkEdition(
    "parts" in edition ? edition : { document: edition, parts: {} },
    { ...NOTHING_AROUND, ...facts },
  ).map(
    ({ rule, level, path, message }) =>
      `${level} ${rule} at ${path.join(".")}: ${message}`,
  );
