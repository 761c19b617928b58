import type { Core } from "@strapi/strapi";

/** The published version of a story, with no more of it than its head says. */
export function readStory(strapi: Core.Strapi, documentId: string) {
  return strapi.documents("api::article.article").findOne({
    documentId,
    status: "published",
    fields: [
      "title",
      "slug",
      "deck",
      "language",
      "dateline",
      "datePublished",
      "dateModified",
      "wordCount",
    ],
    populate: {
      leadPicture: picture(),
      authors: { fields: ["name", "role", "organisation"] },
      section: named(),
      source: { fields: ["name", "url"] },
      rights: { fields: ["credit", "holder"] },
      topics: { fields: ["name", "kind", "uri"] },
      people: {
        fields: ["name", "slug", "description"],
        populate: { sameAs: { fields: ["url"] } },
      },
      quotes: {
        fields: ["text", "attribution", "sourceUrl"],
        populate: { speaker: named() },
      },
      clips: {
        fields: [
          "title",
          "description",
          "durationSeconds",
          "datePublished",
          "recordedAt",
          "playerUrl",
          "credit",
          "transcript",
        ],
        populate: { poster: picture() },
      },
      corrections: { fields: ["text", "at"] },
    },
  });
}

export type StoredStory = NonNullable<Awaited<ReturnType<typeof readStory>>>;

const named = (): { fields: ("name" | "slug")[] } => ({
  fields: ["name", "slug"],
});

const picture = (): {
  fields: ("alt" | "caption" | "credit")[];
  populate: { image: { fields: ("url" | "width" | "height")[] } };
} => ({
  fields: ["alt", "caption", "credit"],
  populate: { image: { fields: ["url", "width", "height"] } },
});
