/** A node of Strapi's blocks format: a leaf with text, or an element with children. */
export interface BlockNode {
  type?: string;
  text?: string;
  children?: BlockNode[];
}

/** The words of rich text, one line a block, marks left out. */
export function blocksText(blocks: readonly BlockNode[]): string {
  return blocks.map(nodeText).join("\n");
}

function nodeText(node: BlockNode): string {
  if (typeof node.text === "string") return node.text;
  const parts = (node.children ?? []).map(nodeText);
  return parts.join(node.type === "list" ? "\n" : "");
}

/** Its paragraphs, list items and headings, each by itself. */
export function passagesOf(blocks: readonly BlockNode[]): string[] {
  return blocks.flatMap((node) =>
    node.type === "list" ? passagesOf(node.children ?? []) : [nodeText(node)],
  );
}
