import type { ArticleEdition } from "../../changes/editions/edition";
import {
  type Inline,
  type List,
  readRichText,
  type RichBlock,
} from "../../formats/rich-text/read-rich-text";

/** A paragraph, list item, heading or field by itself, and where it stands in the draft. */
export interface Passage {
  path: string[];
  text: string;
  /** It stands apart, as words of somebody else's. */
  isBlockQuotation?: boolean;
}

/** The text of a story's body, then its headings: the order in which its quotes are derived. */
export const bodyPassages = ({ body }: ArticleEdition): Passage[] => [
  ...body.flatMap((block, index) =>
    block.__component === "story.text"
      ? readRichText(block.body).flatMap((rich) =>
          textsOf(rich).map((text) => ({
            path: ["body", String(index), "body"],
            text,
            isBlockQuotation: rich.kind === "quote",
          })),
        )
      : [],
  ),
  ...body.flatMap((block, index) =>
    block.__component === "story.heading"
      ? [{ path: ["body", String(index), "text"], text: block.text ?? "" }]
      : [],
  ),
];

/** Every link of a story's text, in order. */
export const linksIn = ({
  body,
}: ArticleEdition): { path: string[]; url: string }[] =>
  body.flatMap((block, index) =>
    block.__component === "story.text"
      ? readRichText(block.body)
          .flatMap(inlines)
          .flatMap((inline) =>
            inline.kind === "link"
              ? [{ path: ["body", String(index), "body"], url: inline.url }]
              : [],
          )
      : [],
  );

/** The words of its paragraph, or of each item of a list. */
export const textsOf = (block: RichBlock): string[] =>
  block.kind === "list" ? itemsOf(block).map(words) : [words(block.children)];

const inlines = (block: RichBlock): Inline[] =>
  block.kind === "list" ? itemsOf(block).flat() : block.children;

const itemsOf = ({ items }: List): Inline[][] =>
  items.flatMap((item) =>
    item.kind === "list" ? itemsOf(item) : [item.children],
  );

const words = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => (node.kind === "text" ? node.text : words(node.children)))
    .join("");
