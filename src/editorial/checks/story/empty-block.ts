import type { BlockEdition } from "../../../changes/editions/edition";
import { requiredProblems } from "../../rules/fields";
import { within, type Problem } from "../../rules/problem";
import type { CheckedStory } from "../checked";
import type { Rule } from "../finding";

export const emptyBlock: Rule<CheckedStory> = {
  name: "empty-block",
  level: "blocks",
  why: "Readers would find a hole in the story.",
  broken: ({ story }) =>
    story.body.flatMap((block, index) => within(["body", index], holes(block))),
};

function holes(block: BlockEdition): Problem[] {
  switch (block.__component) {
    case "story.quote":
      return requiredProblems(
        block.quote,
        "quote",
        "A quote block has no quote yet: choose one, or remove the block.",
      );
    case "story.clip":
      return requiredProblems(
        block.clip,
        "clip",
        "A video block has no clip yet: choose one, or remove the block.",
      );
    case "story.heading":
      return requiredProblems(
        block.text,
        "text",
        "A heading has no words yet.",
      );
    case "story.text":
    case "story.picture":
      return [];
  }
}
