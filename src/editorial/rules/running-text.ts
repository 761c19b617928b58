import type { BlockNode } from "../../api/article/derivation/blocks-text";
import type { Problem } from "./problem";

interface LinkNode extends BlockNode {
  url?: string;
}

const ALLOWED_SCHEMES = new Set(["https:", "http:", "mailto:", "tel:"]);
const ALLOWED =
  "https://, http://, mailto:, tel:, or a path on this site that starts with /";

/** Running text holds words: its links never run a script in a reader's browser, and its pictures stand elsewhere. */
export function runningTextProblems(blocks: readonly BlockNode[]): Problem[] {
  return [...linkProblems(blocks), ...pictureInTextProblems(blocks)];
}

/** What a link may open (threats H07). */
function linkProblems(blocks: readonly BlockNode[]): Problem[] {
  return nodes(blocks, "link")
    .map((link) => link.url ?? "")
    .filter((url) => !isSafeLink(url))
    .map((url) => ({
      path: ["body"],
      message: `A link in the text starts with ${ALLOWED}: “${url}” does not.`,
    }));
}

/** The text editor can paste an image, which has no credit and hangs on nothing that keeps it in the library. */
function pictureInTextProblems(blocks: readonly BlockNode[]): Problem[] {
  return nodes(blocks, "image").map(() => ({
    path: ["body"],
    message:
      "A picture stands in a picture block of its own, with its alt text and credit: move this one out of the text.",
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

/** All nodes of one type, however deep. */
function nodes(blocks: readonly LinkNode[], type: string): LinkNode[] {
  return blocks.flatMap((node) => [
    ...(node.type === type ? [node] : []),
    ...nodes(node.children ?? [], type),
  ]);
}
