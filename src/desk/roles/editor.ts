import { KEEPS_THE_LIBRARY, NEVER_PUBLIC, type Right, type Role } from "./role";

const publishes: readonly Right[] = [
  "read",
  "create",
  "update",
  "publish",
  ["delete", NEVER_PUBLIC],
];
const keeps: readonly Right[] = ["read", "create", "update"];

export const editor: Role = {
  code: "editor",
  name: "Editor",
  does: "Edits everything, publishes and unpublishes, says what leads a section.",
  takesOver: "strapi-editor",
  may: {
    "api::article.article": publishes,
    "api::quote.quote": publishes,
    "api::video-clip.video-clip": publishes,
    "api::author.author": keeps,
    "api::person.person": keeps,
    "api::topic.topic": keeps,
    "api::section.section": ["read", "update"],
  },
  media: KEEPS_THE_LIBRARY,
};
