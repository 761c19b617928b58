import type { RichText } from "../../changes/editions/edition";
import {
  type Inline,
  type List,
  type Mark,
  readRichText,
  type RichBlock,
} from "../rich-text/read-rich-text";
import { element, type Html } from "./html";
import { linkAddress } from "./safe-address";

/** Running text as a page shows it. */
export const richTextHtml = (blocks: RichText): Html[] =>
  readRichText(blocks).map(blockHtml);

function blockHtml(block: RichBlock): Html {
  switch (block.kind) {
    case "paragraph":
      return element("p", {}, ...inlines(block.children));
    case "heading":
      return element(headingOf(block.level), {}, ...inlines(block.children));
    case "quote": {
      const words = element("p", {}, ...inlines(block.children));
      return element("blockquote", {}, words);
    }
    case "code": {
      const code = element("code", {}, ...inlines(block.children));
      return element("pre", {}, code);
    }
    case "list":
      return listHtml(block);
  }
}

/** A page has one h1: its headline. */
const headingOf = (level: number) =>
  (["h2", "h2", "h3", "h4", "h5", "h6"] as const)[level - 1] ?? "h2";

const listHtml = ({ ordered, items }: List): Html =>
  element(
    ordered ? "ol" : "ul",
    {},
    ...items.map((item) =>
      item.kind === "list"
        ? element("li", {}, listHtml(item))
        : element("li", {}, ...inlines(item.children)),
    ),
  );

const inlines = (nodes: readonly Inline[]): Html[] =>
  nodes.flatMap((node) =>
    node.kind === "text"
      ? marked(lines(node.text), node.marks)
      : linked(node.url, inlines(node.children)),
  );

const ELEMENT_OF_MARK = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  code: "code",
} as const satisfies Record<Mark, string>;

const marked = (words: Html[], marks: readonly Mark[]): Html[] =>
  marks.reduceRight<Html[]>(
    (inner, mark) => [element(ELEMENT_OF_MARK[mark], {}, ...inner)],
    words,
  );

/** A link that leads nowhere safe is its words. */
function linked(url: string, words: Html[]): Html[] {
  const href = linkAddress(url);
  return href === null
    ? words
    : [element("a", { href, rel: "noopener" }, ...words)];
}

/** Text with its line breaks. */
export const lines = (text: string): Html[] =>
  text
    .split("\n")
    .flatMap((line, index) =>
      index === 0 ? [line] : [element("br", {}), line],
    );
