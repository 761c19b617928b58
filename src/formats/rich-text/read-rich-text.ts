import type { RichText } from "../../changes/editions/edition";

/** A paragraph-like thing of running text, as every format of ours reads it. */
export type RichBlock =
  | { kind: "paragraph" | "quote" | "code"; children: Inline[] }
  | { kind: "heading"; level: number; children: Inline[] }
  | List;

export interface List {
  kind: "list";
  ordered: boolean;
  items: (List | Item)[];
}

interface Item {
  kind: "item";
  children: Inline[];
}

/** Links do not nest: a page has no room for a link in a link. */
export type Inline = Words | { kind: "link"; url: string; children: Words[] };

export interface Words {
  kind: "text";
  text: string;
  marks: Mark[];
}

/** From the outside in. */
export const MARKS = [
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "code",
] as const;
export type Mark = (typeof MARKS)[number];

/**
 * Strapi's blocks as types that can be relied on. They are JSON that anybody with the panel's API may have written: what is
 * none of the kinds that its editor knows is left out.
 */
export function readRichText(blocks: RichText): RichBlock[] {
  return nodes(blocks).flatMap(readBlock);
}

function readBlock(node: Node): RichBlock[] {
  const { type } = node;
  switch (type) {
    case "paragraph":
    case "quote":
    case "code":
      return [{ kind: type, children: readInlines(node["children"]) }];
    case "heading": {
      const level = Number(node["level"]);
      const known = Number.isInteger(level) && level >= 1 && level <= 6;
      const children = readInlines(node["children"]);
      return [{ kind: "heading", level: known ? level : 2, children }];
    }
    case "list":
      return [readList(node)];
    default:
      return [];
  }
}

function readList(node: Node): List {
  const items = nodes(node["children"]).flatMap((item): (List | Item)[] => {
    if (item["type"] === "list") return [readList(item)];
    return item["type"] === "list-item"
      ? [{ kind: "item", children: readInlines(item["children"]) }]
      : [];
  });
  return { kind: "list", ordered: node["format"] === "ordered", items };
}

function readInlines(value: unknown): Inline[] {
  return nodes(value).flatMap((node): Inline[] => {
    const { type, url } = node;
    return type === "link" && typeof url === "string"
      ? [
          {
            kind: "link",
            url,
            children: nodes(node["children"]).flatMap(readWords),
          },
        ]
      : readWords(node);
  });
}

function readWords(node: Node): Words[] {
  const { type, text } = node;
  if (type !== "text" || typeof text !== "string") return [];
  return [
    { kind: "text", text, marks: MARKS.filter((mark) => node[mark] === true) },
  ];
}

type Node = Record<string, unknown>;

const nodes = (value: unknown): Node[] =>
  Array.isArray(value) ? value.filter(isNode) : [];

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);
