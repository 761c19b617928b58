import { escapeHtml } from "./escape-html";

/** A piece of a page: text, which stays text whatever is in it, or an element. */
export type Html = string | Element;

interface Element {
  name: ElementName;
  attributes: Attributes;
  children: readonly Html[];
}

/** Nothing else can be written, and what has no place in either list has none in a story. */
type ElementName =
  | "a"
  | "blockquote"
  | "br"
  | "code"
  | "em"
  | "figcaption"
  | "figure"
  | "h2"
  | "h3"
  | "h4"
  | "h5"
  | "h6"
  | "img"
  | "li"
  | "ol"
  | "p"
  | "pre"
  | "s"
  | "strong"
  | "u"
  | "ul";
type AttributeName =
  "alt" | "cite" | "height" | "href" | "rel" | "src" | "width";
type Attributes = Partial<Record<AttributeName, string>>;

export const element = (
  name: ElementName,
  attributes: Attributes,
  ...children: readonly Html[]
): Element => ({ name, attributes, children });

/** The pieces as HTML; the one place where a tag is written. */
export function html(pieces: readonly Html[]): string {
  return pieces
    .map((piece) => (typeof piece === "string" ? words(piece) : tags(piece)))
    .join("");
}

function tags({ name, attributes, children }: Element): string {
  const given = Object.entries(attributes).map(
    ([attribute, value]) => ` ${attribute}="${words(value)}"`,
  );
  const open = `<${name}${given.join("")}>`;
  return name === "br" || name === "img"
    ? open
    : `${open}${html(children)}</${name}>`;
}

/** Without the characters that neither HTML nor the XML of a feed can hold. */
const words = (text: string) =>
  escapeHtml(text.replace(/[^\t\n\P{Cc}]|[\p{Cs}\uFFFE\uFFFF]/gu, ""));
