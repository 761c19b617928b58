import { ask } from "./ask.js";
import { clip } from "./clip.js";
import { el, line, sectionLink, some } from "./dom.js";
import { picture } from "./picture.js";
import { STORY } from "./queries.js";
import { quote } from "./quote.js";
import { outline, richText } from "./rich-text.js";
import { aboutAuthors, corrections, credits, named } from "./story-notes.js";
import { day } from "./words.js";

export async function storyPage({ slug }) {
  const { sections, articleBySlug } = await ask(STORY, { slug });
  const { article } = articleBySlug;
  return { sections, content: article && drawStory(article) };
}

/** @param {import("./types.js").Story} story */
export function drawStory(story) {
  const { title, section, kicker, language, displayQuote } = story;
  return el(
    "article",
    { class: "story", lang: language },
    el(
      "header",
      {},
      line("kicker", " · ", section && sectionLink(section), kicker),
      el("h1", {}, title),
      some("p", { class: "deck" }, story.deck),
      quote(displayQuote, { className: "quote display" }),
      signature(story),
    ),
    picture(story.leadPicture, "picture lead"),
    el(
      "div",
      { class: "body" },
      corrections(story.corrections),
      some("p", { class: "dateline" }, story.dateline),
      drawBody(story.body),
    ),
    el(
      "footer",
      { class: "notes" },
      credits(story),
      aboutAuthors(story.authors),
      named(story),
    ),
  );
}

/** @param {import("./types.js").Story} story */
function signature({ byline, source, readingMinutes, ...story }) {
  const [published, modified] = [story.datePublished, story.dateModified];
  const changed =
    modified && published && modified.slice(0, 10) > published.slice(0, 10);
  return [
    byline && el("p", { class: "byline" }, "By ", el("b", {}, byline)),
    line(
      "meta",
      " · ",
      source?.name,
      day(published),
      changed && el("span", {}, "Updated ", day(modified)),
      readingMinutes && `${readingMinutes} min read`,
    ),
  ];
}

/** @param {import("./types.js").Story["body"]} body */
function drawBody(body) {
  const level = outline();
  const draw = {
    ComponentStoryText: ({ body }) => richText(body, level),
    ComponentStoryHeading: ({ text }) => el(`h${level(2)}`, {}, text),
    ComponentStoryQuote: ({ attribution, ...block }) =>
      quote(block.quote, { attribution }),
    ComponentStoryClip: (block) => clip(block.clip),
    ComponentStoryPicture: (block) => picture(block),
  };
  return body.map((block) => block && draw[block.__typename]?.(block));
}
