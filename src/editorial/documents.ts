import type { Core } from "@strapi/strapi";

import type {
  DerivedStory,
  StoryParts,
} from "../api/article/derivation/derive-story";
import { newsroomType, type NewsroomUid } from "../changes/newsroom-types";
import { findRow } from "../database/rows";
import type { ArticleDraft } from "./rules/article";
import type { QuoteDraft } from "./rules/quote";
import type {
  authorProblems,
  personProblems,
  sectionProblems,
  topicProblems,
} from "./rules/reference-data";
import type { VideoClipDraft } from "./rules/video-clip";

/** What every row has that these hooks look at. */
interface Row {
  id: number;
  documentId: string;
  datePublished?: string | null;
}

type Loaded<Fields> = Row & Fields;

export interface LoadedDocuments {
  "api::article.article": Loaded<ArticleDraft & StoryParts & DerivedRow>;
  "api::quote.quote": Loaded<
    QuoteDraft & {
      clip?: { documentId: string; durationSeconds?: number | null } | null;
    }
  >;
  "api::video-clip.video-clip": Loaded<VideoClipDraft>;
  "api::author.author": Loaded<Parameters<typeof authorProblems>[0]>;
  "api::person.person": Loaded<Parameters<typeof personProblems>[0]>;
  "api::topic.topic": Loaded<Parameters<typeof topicProblems>[0]>;
  "api::section.section": Loaded<Parameters<typeof sectionProblems>[0]>;
}

/** The derived fields as they are stored. */
type DerivedRow = Partial<
  Pick<DerivedStory, "byline" | "wordCount" | "readingMinutes">
> & {
  clips?: readonly { documentId: string }[] | null;
};

const NAMED = { select: ["documentId"] };
const PICTURE = { populate: { image: true } };

/** What the rules and the derivations of each type look at, and every other field that people type: see recordSave. */
const POPULATE: Record<NewsroomUid, object> = {
  "api::article.article": {
    displayQuote: true,
    leadPicture: PICTURE,
    source: true,
    rights: true,
    corrections: true,
    section: NAMED,
    topics: NAMED,
    people: NAMED,
    authors: { select: ["documentId", "name"] },
    quotes: true,
    clips: NAMED,
    body: {
      on: {
        "story.text": true,
        "story.heading": true,
        "story.quote": { populate: { quote: true } },
        "story.clip": { populate: { clip: NAMED } },
        "story.picture": PICTURE,
      },
    },
  },
  "api::quote.quote": {
    speaker: NAMED,
    clip: { select: ["documentId", "durationSeconds"] },
  },
  "api::video-clip.video-clip": {
    poster: PICTURE,
    renditions: true,
    tracks: true,
    rights: true,
    people: NAMED,
    topics: NAMED,
  },
  "api::author.author": { picture: PICTURE, links: true },
  "api::person.person": { sameAs: true },
  "api::topic.topic": {},
  // As many parents as sections may stand deep, and one more that would be too many.
  "api::section.section": {
    parent: { populate: { parent: { populate: { parent: true } } } },
  },
};

/** The row that editors work on: the draft, or the only one where a type has no drafts. */
export function loadDraft<Uid extends NewsroomUid>(
  strapi: Core.Strapi,
  uid: Uid,
  documentId: string,
): Promise<LoadedDocuments[Uid] | null> {
  const where = {
    documentId,
    ...(newsroomType(uid).drafts && { publishedAt: null }),
  };
  return findRow<LoadedDocuments[Uid]>(strapi, uid, {
    where,
    populate: POPULATE[uid],
  });
}
