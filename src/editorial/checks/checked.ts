import type {
  ArticleEdition,
  Edition,
  QuoteEdition,
  VideoClipEdition,
} from "../../changes/editions/edition";
import type { Facts } from "./facts";

/** A story as it would go out. */
export interface CheckedStory {
  story: ArticleEdition;
  parts: Edition["parts"];
  facts: Facts;
}

/** A quote as it would go out, by itself or in a story. */
export interface CheckedQuote {
  quote: QuoteEdition;
  parts: Edition["parts"];
  facts: Facts;
}

/** A clip as it would go out, by itself or in a story. */
export interface CheckedClip {
  clip: VideoClipEdition;
}
