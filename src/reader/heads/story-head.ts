import type { Core } from "@strapi/strapi";

import { breadcrumbList } from "../../formats/json-ld/breadcrumb-list";
import { newsArticle } from "../../formats/json-ld/news-article";
import { day } from "../../formats/json-ld/node";
import { links, type Newsroom } from "../../formats/links";
import type { Head } from "../head";
import { linkStory } from "./link-story";
import { readStory } from "./read-story";

export async function storyHead(
  strapi: Core.Strapi,
  newsroom: Newsroom,
  documentId: string,
): Promise<Head | null> {
  const stored = await readStory(strapi, documentId);
  if (stored === null) return null;
  const story = linkStory(stored, newsroom);

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
