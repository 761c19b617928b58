import type {
  ArticleEdition,
  BlockEdition,
} from "../../../changes/editions/edition";
import { pictureData, related, type Data, type There } from "./there";

/** Clips, byline and counts are derived when it is saved; quotes are not all: fragments were added by hand. */
export const articleData = (story: ArticleEdition, there: There): Data => ({
  title: story.title,
  kicker: story.kicker,
  deck: story.deck,
  displayQuote: related([story.displayQuote], there),
  leadPicture: pictureData(story.leadPicture, there),
  body: story.body.map((block) => blockData(block, there)),
  authors: related(story.authors, there),
  section: related([story.section], there),
  topics: related(story.topics, there),
  people: related(story.people, there),
  corrections: story.corrections.map(({ kind, text, at }) => ({
    kind,
    text,
    at,
  })),
  dateline: story.dateline,
  source: story.source && { name: story.source.name, url: story.source.url },
  rights: story.rights && { ...story.rights },
  language: story.language,
  quotes: related(story.quotes, there),
});

function blockData(block: BlockEdition, there: There): Data {
  const { __component } = block;
  switch (__component) {
    case "story.text":
      return { __component, body: block.body };
    case "story.heading":
      return { __component, text: block.text };
    case "story.quote":
      return {
        __component,
        quote: related([block.quote], there),
        attribution: block.attribution,
      };
    case "story.clip":
      return { __component, clip: related([block.clip], there) };
    case "story.picture":
      return { __component, ...pictureData(block, there) };
  }
}
