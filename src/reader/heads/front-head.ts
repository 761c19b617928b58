import { links, type Newsroom } from "../../formats/links";
import type { Head } from "../head";

export function frontHead(newsroom: Newsroom): Head {
  return {
    language: "en-CA",
    title: newsroom.name,
    description: `What leads each section of ${newsroom.name}, and the newest stories.`,
    canonical: links(newsroom).home,
    type: "website",
    image: null,
    properties: {},
    linkedData: [],
  };
}
