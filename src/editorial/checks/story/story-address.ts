import { requiredProblems } from "../../rules/fields";
import type { CheckedStory } from "../checked";
import type { Rule } from "../finding";

export const storyAddress: Rule<CheckedStory> = {
  name: "story-address",
  level: "blocks",
  why: "Readers, search engines and partners find a story by its address.",
  broken: ({ story }) =>
    requiredProblems(story.slug, "slug", "A story needs an address."),
};
