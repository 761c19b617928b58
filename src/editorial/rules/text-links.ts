import type { BlockNode } from "../../api/article/derivation/blocks-text";
import type { Problem } from "./problem";

interface LinkNode extends BlockNode {
  url?: string;
}

const ALLOWED_SCHEMES = new Set(["https:", "http:", "mailto:", "tel:"]);
const ALLOWED =
  "https://, http://, mailto:, tel:, or a path on this site that starts with /";

/** A link in running text never runs a script in a reader's browser (threats H07). */
export function textLinkProblems(blocks: readonly BlockNode[]): Problem[] {
  return links(blocks)
    .filter((url) => !isSafeLink(url))
    .map((url) => ({
      path: ["body"],
      message: `A link in the text starts with ${ALLOWED}: “${url}” does not.`,
    }));
}

/** Whether `url` is a path on this site or has a scheme that only opens a page, a mail or a call. */
function isSafeLink(url: string): boolean {
  // Browsers drop control characters and white space before they look at the scheme.
  if ([...url].some((character) => character <= " " || character === "\u007f"))
    return false;
  if (url.startsWith("/"))
    return !url.startsWith("//") && !url.startsWith("/\\");
  if (url.startsWith("#")) return true;
  return URL.canParse(url) && ALLOWED_SCHEMES.has(new URL(url).protocol);
}

function links(nodes: readonly LinkNode[]): string[] {
  return nodes.flatMap((node) => [
    ...(node.type === "link" ? [node.url ?? ""] : []),
    ...links(node.children ?? []),
  ]);
}
