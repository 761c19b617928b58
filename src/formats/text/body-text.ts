import type {
  ArticleEdition,
  BlockEdition,
  Edition,
  RichText,
} from "../../changes/editions/edition";
import { creditLine } from "../credit-line";
import { quoteOf } from "../parts-of";
import {
  type Inline,
  type List,
  readRichText,
  type RichBlock,
} from "../rich-text/read-rich-text";

/** A story's body as plain text in reading order: narration, headings and quotations, with an empty line between. */
export function bodyText(
  { body }: ArticleEdition,
  parts: Edition["parts"],
): string {
  return body
    .flatMap((block) => blockText(block, parts))
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

function blockText(block: BlockEdition, parts: Edition["parts"]): string[] {
  switch (block.__component) {
    case "story.text":
      return richText(block.body);
    case "story.heading":
      return [block.text ?? ""];
    case "story.quote": {
      const quote = quoteOf(block.quote, parts);
      if (quote === null) return [];
      const who = creditLine(quote, block.attribution);
      return [`“${quote.text ?? ""}”\n${who}`];
    }
    case "story.clip":
    case "story.picture":
      return [];
  }
}

const richText = (blocks: RichText) => readRichText(blocks).map(paragraph);

const paragraph = (block: RichBlock): string =>
  block.kind === "list" ? list(block) : words(block.children);

const list = ({ items }: List): string =>
  items
    .map((item) => (item.kind === "list" ? list(item) : words(item.children)))
    .join("\n");

const words = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => (node.kind === "text" ? node.text : words(node.children)))
    .join("");
