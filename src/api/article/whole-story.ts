import type { Core } from "@strapi/strapi";

const picture = { populate: { image: true } };
const name = { fields: ["name", "slug"] as ("name" | "slug")[] };
const clip = {
  populate: {
    poster: picture,
    renditions: true,
    tracks: true,
    rights: true,
    people: name,
    topics: name,
  },
};
const quote = { populate: { speaker: true, clip } };

/** All that a page of one story needs, in one answer. */
const WHOLE_STORY = {
  displayQuote: quote,
  leadPicture: picture,
  body: {
    on: {
      "story.text": true,
      "story.heading": true,
      "story.quote": { populate: { quote } },
      "story.clip": { populate: { clip } },
      "story.picture": picture,
    },
  },
  authors: { populate: { picture, links: true } },
  section: { ...name, populate: { parent: name } },
  topics: true,
  people: { populate: { sameAs: true } },
  corrections: true,
  source: true,
  rights: true,
  quotes: quote,
  clips: clip,
};

/** The live story, or null; everything that it leads to is live as well. */
export const findWholeStory = (strapi: Core.Strapi, documentId: string) =>
  strapi.documents("api::article.article").findOne({
    documentId,
    status: "published",
    populate: WHOLE_STORY,
  });
