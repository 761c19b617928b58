import { el, link, some } from "./dom.js";

/** Strapi's rich-text blocks as elements. `level` gives a heading its place in the page's outline. */
export function richText(blocks, level) {
  return blocks.map((block) => drawBlock(block, level));
}

/** Levels for the headings below a page's h1, each at most one deeper than the one before. */
export function outline() {
  let last = 1;
  return (wanted) => (last = Math.max(2, Math.min(wanted, last + 1)));
}

function drawBlock(block, level) {
  const { type, children } = block;
  switch (type) {
    case "heading":
      return some(`h${level(block.level)}`, {}, inline(children));
    case "list":
      return some(
        block.format === "ordered" ? "ol" : "ul",
        {},
        children.map((item) =>
          item.type === "list"
            ? el("li", { class: "nested" }, drawBlock(item, level))
            : el("li", {}, inline(item.children)),
        ),
      );
    case "quote":
      return el("blockquote", {}, el("p", {}, inline(children)));
    case "code":
      return el("pre", { tabindex: "0" }, inline(children));
    default:
      return some("p", {}, inline(children));
  }
}

const MARKS = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  code: "code",
};

function inline(nodes) {
  return nodes.map(({ type, url, text, children, ...marks }) =>
    type === "link"
      ? link(url, inline(children))
      : Object.keys(MARKS)
          .filter((mark) => marks[mark])
          .reduce((inner, mark) => el(MARKS[mark], {}, inner), lines(text)),
  );
}

const lines = (text) =>
  text.split("\n").flatMap((line, index) => [index > 0 && el("br", {}), line]);
