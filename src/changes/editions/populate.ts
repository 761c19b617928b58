import type { NewsroomUid } from "../newsroom-types";

const named = { select: ["documentId"] };
const picture = { populate: { image: true } };

/** What hangs on a row and goes out with it. Other documents are named only. */
export const EDITION_POPULATE: Record<NewsroomUid, object> = {
  "api::article.article": {
    displayQuote: named,
    leadPicture: picture,
    body: {
      on: {
        "story.text": true,
        "story.heading": true,
        "story.quote": { populate: { quote: named } },
        "story.clip": { populate: { clip: named } },
        "story.picture": picture,
      },
    },
    authors: named,
    section: named,
    topics: named,
    people: named,
    corrections: true,
    source: true,
    rights: true,
    quotes: named,
    clips: named,
  },
  "api::quote.quote": { speaker: named, clip: named },
  "api::video-clip.video-clip": {
    poster: picture,
    renditions: true,
    tracks: true,
    rights: true,
    people: named,
    topics: named,
  },
  "api::author.author": { picture, links: true },
  "api::person.person": { sameAs: true },
  "api::topic.topic": {},
  "api::section.section": { parent: named },
};
