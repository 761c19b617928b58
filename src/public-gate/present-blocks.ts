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
};

/** Rich text as JSON. An image in it is not told: pictures stand in blocks of their own, with alt text and credit. */
export function presentBlocks(blocks: unknown): Node[] {
  return nodes(blocks).flatMap((node) => {
    const type = typeof node["type"] === "string" ? node["type"] : "";
    const kept = Object.hasOwn(KEPT, type) ? KEPT[type] : undefined;
    if (kept === undefined) return [];
    const out: Node = { type };
    for (const name of kept) if (isPlain(node[name])) out[name] = node[name];
    if (node["children"] !== undefined)
      out["children"] = presentBlocks(node["children"]);
    return [out];
  });
}

const nodes = (value: unknown): Node[] =>
  Array.isArray(value) ? value.filter(isNode) : [];
const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isPlain = (value: unknown) =>
  ["string", "number", "boolean"].includes(typeof value);
