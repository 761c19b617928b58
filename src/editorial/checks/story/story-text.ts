import type { BlockEdition } from "../../../changes/editions/edition";
import { quoteOf } from "../../../formats/parts-of";
import { readRichText } from "../../../formats/rich-text/read-rich-text";
import { isVisible } from "../../rules/fields";
import type { CheckedStory } from "../checked";
import type { Rule } from "../finding";
import { textsOf } from "../passages";

export const storyText: Rule<CheckedStory> = {
  name: "story-text",
  level: "blocks",
  why: "Readers who follow a headline must find something to read, and so must those who hear the page or get it as plain text.",
  broken: ({ story, parts }) =>
    story.body.some((block) => isReadable(block, parts))
      ? []
      : [
          {
            path: ["body"],
            message:
              "A story needs text: there is nothing to read under the headline yet.",
          },
        ],
};

/** A heading is above something, and pictures and clips stand beside it. */
function isReadable(
  block: BlockEdition,
  parts: CheckedStory["parts"],
): boolean {
  switch (block.__component) {
    case "story.text":
      return readRichText(block.body).flatMap(textsOf).some(isVisible);
    case "story.quote":
      return isVisible(block.quote && quoteOf(block.quote, parts)?.text);
    case "story.heading":
    case "story.clip":
    case "story.picture":
      return false;
  }
}
