import { type AbsoluteUrl, presentFormats } from "./present-media";

type Node = Record<string, unknown>;

/** What Strapi's block editor writes, by kind of node: marks and attributes that carry meaning, and nothing that a paste left behind. */
const KEPT: Record<string, readonly string[]> = {
  text: ["text", "bold", "italic", "underline", "strikethrough", "code"],
  paragraph: [],
  quote: [],
  heading: ["level"],
  list: ["format", "indentLevel"],
  "list-item": [],
  code: ["language"],
  link: ["url", "rel", "target"],
  image: [],
};

/** Rich text as JSON. A picture in it holds a whole row of the media library, of which only what shows it goes out. */
export function presentBlocks(blocks: unknown, absolute: AbsoluteUrl): Node[] {
  return nodes(blocks).flatMap((node) => {
    const type = typeof node["type"] === "string" ? node["type"] : "";
    const kept = Object.hasOwn(KEPT, type) ? KEPT[type] : undefined;
    if (kept === undefined) return [];
    const out: Node = { type };
    for (const name of kept) if (isPlain(node[name])) out[name] = node[name];
    if (type === "image") out["image"] = presentImage(node["image"], absolute);
    if (node["children"] !== undefined)
      out["children"] = presentBlocks(node["children"], absolute);
    return [out];
  });
}

function presentImage(image: unknown, absolute: AbsoluteUrl): Node | null {
  if (!isNode(image) || typeof image["url"] !== "string") return null;
  const { url, alternativeText, caption, width, height, formats } = image;
  return {
    url: absolute(url),
    alternativeText,
    caption,
    width,
    height,
    formats: presentFormats(formats, absolute),
  };
}

const nodes = (value: unknown): Node[] =>
  Array.isArray(value) ? value.filter(isNode) : [];
const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isPlain = (value: unknown) =>
  ["string", "number", "boolean"].includes(typeof value);
