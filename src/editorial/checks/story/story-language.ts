import { requiredProblems } from "../../rules/fields";
import type { CheckedStory } from "../checked";
import type { Rule } from "../finding";

export const storyLanguage: Rule<CheckedStory> = {
  name: "story-language",
  level: "blocks",
  why: "Screen readers pronounce a story by its language, and search engines file it by it.",
  broken: ({ story }) =>
    requiredProblems(story.language, "language", "A story needs its language."),
};
