import { KEEPS_THE_LIBRARY, type Right, type Role } from "./role";

const all: readonly Right[] = ["read", "create", "update", "delete", "publish"];
const allOfReferenceData: readonly Right[] = [
  "read",
  "create",
  "update",
  "delete",
];

export const deskChief: Role = {
  code: "desk-chief",
  name: "Desk chief",
  does: "Everything editorial: all that an editor does, deleting, and the sections themselves.",
  may: {
    "api::article.article": all,
    "api::quote.quote": all,
    "api::video-clip.video-clip": all,
    "api::author.author": allOfReferenceData,
    "api::person.person": allOfReferenceData,
    "api::topic.topic": allOfReferenceData,
    "api::section.section": allOfReferenceData,
  },
  media: KEEPS_THE_LIBRARY,
};
