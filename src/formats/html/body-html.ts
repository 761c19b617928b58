import type {
  ArticleEdition,
  BlockEdition,
  Edition,
  PictureEdition,
} from "../../changes/editions/edition";
import { clipOf, quoteOf } from "../parts-of";
import { creditLine } from "../credit-line";
import { element, html, type Html } from "./html";
import { lines, richTextHtml } from "./rich-text-html";
import { linkAddress, pictureAddress } from "./safe-address";

/**
 * A story's body as HTML that can stand in any page as it is: only elements that carry meaning, without classes, scripts
 * and styles. Pictures are named as the media library names them: a path on this newsroom, or a whole address elsewhere.
 */
export function bodyHtml(
  { body }: ArticleEdition,
  parts: Edition["parts"],
): string {
  return html(body.flatMap((block) => blockHtml(block, parts)));
}

function blockHtml(block: BlockEdition, parts: Edition["parts"]): Html[] {
  switch (block.__component) {
    case "story.text":
      return richTextHtml(block.body);
    case "story.heading":
      return [element("h2", {}, block.text ?? "")];
    case "story.quote":
      return quotation(block, parts);
    case "story.clip":
      return clip(block, parts);
    case "story.picture":
      return picture(block);
  }
}

/** Who said it stands beside the blockquote and not in it: https://html.spec.whatwg.org/#the-blockquote-element */
function quotation(
  block: Block<"story.quote">,
  parts: Edition["parts"],
): Html[] {
  const quote = quoteOf(block.quote, parts);
  if (quote === null) return [];
  const cite = linkAddress(quote.sourceUrl);
  const words = element("p", {}, ...lines(quote.text ?? ""));
  return [
    element(
      "figure",
      {},
      element("blockquote", cite === null ? {} : { cite }, words),
      ...caption(creditLine(quote, block.attribution)),
    ),
  ];
}

function clip(
  { clip: ref }: Block<"story.clip">,
  parts: Edition["parts"],
): Html[] {
  const shown = clipOf(ref, parts);
  if (shown === null) return [];
  const { title, description, credit, playerUrl, poster } = shown;
  const href = linkAddress(playerUrl);
  const name = title ?? "Video";
  const link =
    href === null ? name : element("a", { href, rel: "noopener" }, name);
  return [
    element(
      "figure",
      {},
      ...image(poster),
      ...caption(link, description, credit),
    ),
  ];
}

function picture(shown: PictureEdition): Html[] {
  const pixels = image(shown);
  if (pixels.length === 0) return [];
  return [
    element("figure", {}, ...pixels, ...caption(shown.caption, shown.credit)),
  ];
}

function image(shown: PictureEdition | null): Html[] {
  const file = shown?.image ?? null;
  const src = file === null ? null : pictureAddress(file.url);
  if (shown === null || file === null || src === null) return [];
  const { width, height } = file;
  const size =
    width === null || height === null
      ? {}
      : { width: String(width), height: String(height) };
  return [element("img", { src, alt: shown.alt ?? "", ...size })];
}

/** What is known, with a space between; nothing when nothing is. */
function caption(...said: (Html | null)[]): Html[] {
  const known = said.flatMap((piece) => piece || []);
  if (known.length === 0) return [];
  const spaced = known.flatMap((piece, index) =>
    index === 0 ? [piece] : [" ", piece],
  );
  return [element("figcaption", {}, ...spaced)];
}

type Block<Name> = Extract<BlockEdition, { __component: Name }>;
