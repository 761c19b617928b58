import { IS_CREATOR, OWN_NEVER_PUBLIC, type Right, type Role } from "./role";

const writesDrafts: readonly Right[] = [
  "read",
  "create",
  ["update", IS_CREATOR],
  // Deleting what is public, or was, would be taking it down.
  ["delete", OWN_NEVER_PUBLIC],
];

export const reporter: Role = {
  code: "reporter",
  name: "Reporter",
  does: "Creates stories, quotes and clips, edits their own drafts. Publishes nothing.",
  takesOver: "strapi-author",
  may: {
    "api::article.article": writesDrafts,
    "api::quote.quote": writesDrafts,
    "api::video-clip.video-clip": writesDrafts,
    "api::author.author": ["read"],
    // Reference data is live on save: a reporter may add who is new, never change who is printed.
    "api::person.person": ["read", "create"],
    "api::topic.topic": ["read", "create"],
    "api::section.section": ["read"],
  },
  // No "assets.update": replacing a file changes every live story that shows it.
  media: ["read", "assets.create", "assets.download", "assets.copy-link"],
};
