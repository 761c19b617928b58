import type { WholeStory } from "../../changes/editions/whole-edition";
import { breadcrumbList } from "../../formats/json-ld/breadcrumb-list";
import { newsArticle } from "../../formats/json-ld/news-article";
import { day } from "../../formats/json-ld/node";
import { links, type Newsroom } from "../../formats/links";
import type { Head } from "../head";
import { linkStory } from "./link-story";

export function storyHead(newsroom: Newsroom, told: WholeStory): Head {
  const story = linkStory(told, newsroom);

  return {
    language: story.language,
    title: story.headline,
    description: story.deck,
    canonical: story.url,
    type: "article",
    image: story.image,
    properties: {
      "article:published_time": day(story.datePublished),
      "article:modified_time": day(story.dateModified),
      "article:section": story.section?.name ?? null,
    },
    linkedData: [
      newsArticle(story),
      ...(story.section === null
        ? []
        : [
            breadcrumbList([
              { name: newsroom.name, url: links(newsroom).home },
              story.section,
            ]),
          ]),
    ],
  };
}
