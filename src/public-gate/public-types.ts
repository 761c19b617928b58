/** The content types whose published rows anyone may read, and the path that lists each over REST. */
export const PUBLIC_TYPES = [
  { uid: "api::article.article", path: "articles" },
  { uid: "api::author.author", path: "authors" },
  { uid: "api::video-clip.video-clip", path: "video-clips" },
  { uid: "api::quote.quote", path: "quotes" },
  { uid: "api::person.person", path: "people" },
  { uid: "api::topic.topic", path: "topics" },
  { uid: "api::section.section", path: "sections" },
] as const;
