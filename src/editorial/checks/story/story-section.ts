import { requiredProblems } from "../../rules/fields";
import type { CheckedStory } from "../checked";
import type { Rule } from "../finding";

export const storySection: Rule<CheckedStory> = {
  name: "story-section",
  level: "blocks",
  why: "A story without a section is on no page and in no feed but the latest.",
  broken: ({ story }) =>
    requiredProblems(story.section, "section", "A story needs a section."),
};
