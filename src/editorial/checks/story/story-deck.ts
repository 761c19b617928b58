import { requiredProblems } from "../../rules/fields";
import type { CheckedStory } from "../checked";
import type { Rule } from "../finding";

export const storyDeck: Rule<CheckedStory> = {
  name: "story-deck",
  level: "warns",
  why: "Lists, feeds, shared links and search results show the deck under the headline.",
  broken: ({ story }) =>
    requiredProblems(story.deck, "deck", "The story has no deck yet."),
};
