import { pictureProblems } from "../../rules/picture";
import type { CheckedStory } from "../checked";
import type { Rule } from "../finding";

export const pictureDescribed: Rule<CheckedStory> = {
  name: "picture-described",
  level: "blocks",
  why: "Readers who cannot see a picture hear its alt text, and whoever made it is named.",
  broken: ({ story }) => [
    ...pictureProblems(story.leadPicture, ["leadPicture"]),
    ...story.body.flatMap((block, index) =>
      block.__component === "story.picture"
        ? pictureProblems(block, ["body", index])
        : [],
    ),
  ],
};
