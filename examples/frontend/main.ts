import { ask } from "./ask";
import { el } from "./dom";
import { richText } from "./rich-text";
import {
  type ClipPartsFragment,
  type PicturePartsFragment,
  StoryDocument,
  type StoryQuery,
  type QuotePartsFragment,
} from "./story";

type Story = NonNullable<StoryQuery["articleBySlug"]["article"]>;
type Block = Story["body"][number];

const slug =
  new URLSearchParams(location.search).get("story") ??
  "canada-pauses-military-operations-in-iraq-amid-escalating-u-s-iran-tensions";
const main = document.querySelector("main")!;

try {
  const { articleBySlug: found } = await ask(StoryDocument, { slug });
  if (found.status === "MOVED") location.search = `?story=${found.slug}`;
  else if (found.article) main.replaceChildren(drawStory(found.article));
  else main.textContent = `There is no story here (${found.status}).`;
} catch (error) {
  main.textContent = `The story did not arrive. ${String(error)}`;
}

function drawStory(story: Story): HTMLElement {
  document.title = story.title;
  return el(
    "article",
    { lang: story.language },
    el("h1", {}, story.title),
    el("p", {}, story.deck),
    el("p", {}, signature(story)),
    story.displayQuote && drawQuote(story.displayQuote),
    story.leadPicture && drawPicture(story.leadPicture),
    story.corrections.map(({ text }) => el("p", {}, `Correction: ${text}`)),
    story.body.flatMap(drawBlock),
  );
}

function signature({ byline, source, datePublished }: Story) {
  const parts = [byline, source?.name, datePublished?.slice(0, 10)];
  return parts.filter(Boolean).join(", ");
}

function drawBlock(block: Block): Node | Node[] | null {
  if (block === null) return null; // It could not be answered; the rest was.
  switch (block.__typename) {
    case "ComponentStoryText":
      return richText(block.body);
    case "ComponentStoryHeading":
      return el("h2", {}, block.text);
    case "ComponentStoryQuote":
      return drawQuote(block.quote, block.attribution);
    case "ComponentStoryPicture":
      return drawPicture(block);
    case "ComponentStoryClip":
      return drawClip(block.clip);
    default:
      return null; // A kind of block that came after this frontend.
  }
}

function drawQuote(quote: QuotePartsFragment, attribution?: string | null) {
  return el(
    "figure",
    {},
    el("blockquote", {}, `“${quote.text}”`),
    el("figcaption", {}, attribution ?? quote.attribution),
  );
}

function drawPicture({ alt, caption, credit, image }: PicturePartsFragment) {
  return el(
    "figure",
    {},
    el("img", {
      src: image.url,
      srcset: image.sizes.map(({ url, width }) => `${url} ${width}w`).join(),
      sizes: "(min-width: 44rem) 42rem, 100vw",
      width: image.width,
      height: image.height,
      alt,
    }),
    el("figcaption", {}, `${caption ?? ""} (${credit})`),
  );
}

function drawClip(clip: ClipPartsFragment) {
  const seconds = clip.durationSeconds ?? 0;
  const length = `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, "0")}`;
  return el(
    "figure",
    {},
    clip.poster && drawPicture(clip.poster),
    el("figcaption", {}, `Video: ${clip.title} (${length})`),
    clip.playerUrl && el("iframe", { src: clip.playerUrl, title: clip.title }),
    clip.transcript && el("p", {}, clip.transcript),
  );
}
