import { el } from "./dom";

/** What Strapi's editor writes: blocks of text with marks and links in them. */
export type RichText = Block[];

interface Block {
  type: string;
  text?: string;
  url?: string;
  level?: number;
  format?: "ordered" | "unordered";
  bold?: boolean;
  italic?: boolean;
  children?: RichText;
}

export function richText(blocks: RichText = []): Node[] {
  return blocks.map((block) => {
    const inside = richText(block.children);
    switch (block.type) {
      case "text":
        return marked(block);
      case "link":
        return /^(https?|mailto):/.test(block.url ?? "")
          ? el("a", { href: block.url }, inside)
          : el("span", {}, inside);
      case "heading":
        return el(`h${block.level}`, {}, inside);
      case "list":
        return el(block.format === "ordered" ? "ol" : "ul", {}, inside);
      case "list-item":
        return el("li", {}, inside);
      case "quote":
        return el("blockquote", {}, inside);
      default:
        return el("p", {}, inside);
    }
  });
}

function marked({ text = "", bold, italic }: Block): Node {
  const node = document.createTextNode(text);
  if (bold) return el("strong", {}, node);
  return italic ? el("em", {}, node) : node;
}
