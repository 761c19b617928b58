import { articleEntry } from "./article-entry";
import type { ArchiveStory } from "./archive-story";
import {
  clipEntry,
  quoteEntry,
  type Standing,
  type Version,
} from "./part-entries";
import type { Metadata } from "./columns";
import { rowsOfEntry } from "./rows-of-entry";

const VERSIONS: readonly Version[] = ["draft", "live"];

/**
 * Everything that is stored of a published story: drafts show drafts, and what is live shows what is live. Whatever a
 * row points at comes before it.
 */
export function rowsOfStory(
  metadata: Metadata,
  story: ArchiveStory,
  standing: Standing,
) {
  return VERSIONS.flatMap((version) => {
    const clips = story.clips.map((clip) =>
      rowsOfEntry(
        metadata,
        "api::video-clip.video-clip",
        clipEntry(clip, story, version, standing),
      ),
    );
    const clipRows = clips.map(([clip]) => clip);
    const quotes = story.quotes.map((quote) =>
      rowsOfEntry(
        metadata,
        "api::quote.quote",
        quoteEntry(quote, story, version, clipRows, standing),
      ),
    );
    const parts = { quotes: quotes.map(([quote]) => quote), clips: clipRows };
    const article = rowsOfEntry(
      metadata,
      "api::article.article",
      articleEntry(story, version, parts, standing),
    );
    return [...clips.flat(), ...quotes.flat(), ...article];
  });
}
