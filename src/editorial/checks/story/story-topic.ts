import type { CheckedStory } from "../checked";
import type { Rule } from "../finding";

export const storyTopic: Rule<CheckedStory> = {
  name: "story-topic",
  level: "warns",
  why: "Readers and partners follow a subject by its topic: without one, they miss this story.",
  broken: ({ story }) =>
    story.topics.length > 0
      ? []
      : [{ path: ["topics"], message: "The story has no topic yet." }],
};
