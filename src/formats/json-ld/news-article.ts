import { imageObject } from "./image-object";
import { day, node, type Node } from "./node";
import { authorPerson, person } from "./person";
import { quotation } from "./quotation";
import type { LinkedStory, LinkedTopic } from "./story";
import { videoObject } from "./video-object";

/** https://schema.org/NewsArticle, with what https://developers.google.com/search/docs/appearance/structured-data/article asks for. */
export function newsArticle(story: LinkedStory): Node {
  const { about, mentioned } = sortTopics(story.topics);
  const publisher = node("Organization", {
    name: story.publisher.name,
    url: story.publisher.url,
  });
  return node("NewsArticle", {
    headline: story.headline,
    description: story.deck,
    url: story.url,
    mainEntityOfPage: story.url,
    inLanguage: story.language,
    dateline: story.dateline,
    datePublished: day(story.datePublished),
    dateModified: day(story.dateModified),
    wordCount: story.wordCount,
    articleSection: story.section?.name,
    image: story.image === null ? [] : [imageObject(story.image)],
    author: story.authors.map(authorPerson),
    publisher,
    sourceOrganization: publisher,
    creditText: story.rights.credit,
    copyrightNotice: story.rights.holder,
    about: about.map(topicNode),
    mentions: [...story.people.map(person), ...mentioned.map(topicNode)],
    video: story.clips.map(videoObject),
    hasPart: story.quotes.map(quotation),
    correction: story.corrections.map((correction) =>
      node("CorrectionComment", {
        text: correction.text,
        datePublished: day(correction.at),
      }),
    ),
  });
}

const TYPE_OF_TOPIC: Record<LinkedTopic["kind"], string> = {
  subject: "Thing",
  organisation: "Organization",
  place: "Place",
  event: "Event",
};

/** A story is about its subjects and events; the organisations and places it names, it mentions. */
function sortTopics(topics: LinkedTopic[]) {
  const isAbout = ({ kind }: LinkedTopic) =>
    kind === "subject" || kind === "event";
  return {
    about: topics.filter(isAbout),
    mentioned: topics.filter((topic) => !isAbout(topic)),
  };
}

const topicNode = ({ name, kind, uri }: LinkedTopic): Node =>
  node(TYPE_OF_TOPIC[kind], { name, sameAs: uri });
