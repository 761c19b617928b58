import type { CheckedClip, CheckedQuote, CheckedStory } from "./checked";
import { clipAddress } from "./clip/clip-address";
import { clipCaptions } from "./clip/clip-captions";
import { clipDuration } from "./clip/clip-duration";
import { clipPoster } from "./clip/clip-poster";
import { clipRights } from "./clip/clip-rights";
import { clipTitle } from "./clip/clip-title";
import type { Rule } from "./finding";
import { heardAvailable } from "./quote/heard-available";
import { quoteAttributed } from "./quote/quote-attributed";
import { quoteVerified } from "./quote/quote-verified";
import { quoteWords } from "./quote/quote-words";
import { correctionComplete } from "./story/correction-complete";
import { correctionOrWord } from "./story/correction-or-word";
import { embargoOver } from "./story/embargo-over";
import { emptyBlock } from "./story/empty-block";
import { headlineLength } from "./story/headline-length";
import { liveLinks } from "./story/live-links";
import { longHeadline } from "./story/long-headline";
import { movedLinks } from "./story/moved-links";
import { partAvailable } from "./story/part-available";
import { pictureDescribed } from "./story/picture-described";
import { quotationRecorded } from "./story/quotation-recorded";
import { quoteRetracted } from "./story/quote-retracted";
import { quoteWordsStand } from "./story/quote-words-stand";
import { storyAddress } from "./story/story-address";
import { storyAuthor } from "./story/story-author";
import { storyDeck } from "./story/story-deck";
import { storyLanguage } from "./story/story-language";
import { storyRights } from "./story/story-rights";
import { storySection } from "./story/story-section";
import { storyText } from "./story/story-text";
import { storyTopic } from "./story/story-topic";

/** In the order in which the form has the fields. */
export const STORY_RULES: readonly Rule<CheckedStory>[] = [
  headlineLength,
  longHeadline,
  storyAddress,
  storyDeck,
  storyText,
  emptyBlock,
  partAvailable,
  quoteWordsStand,
  quoteRetracted,
  quotationRecorded,
  liveLinks,
  movedLinks,
  pictureDescribed,
  storyAuthor,
  storySection,
  storyTopic,
  correctionOrWord,
  correctionComplete,
  storyRights,
  storyLanguage,
  embargoOver,
];

/** Of a quote by itself, and of each that a story shows. A retracted one may go out by itself: so readers learn of it. */
export const QUOTE_RULES: readonly Rule<CheckedQuote>[] = [
  quoteWords,
  quoteAttributed,
  heardAvailable,
  quoteVerified,
];

/** Of a clip by itself, and of each that a story shows. */
export const CLIP_RULES: readonly Rule<CheckedClip>[] = [
  clipTitle,
  clipAddress,
  clipDuration,
  clipPoster,
  clipCaptions,
  clipRights,
];
