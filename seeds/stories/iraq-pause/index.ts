import type { Core } from "@strapi/strapi";

import { openNewsroom } from "../../lib/newsroom";
import { theAuthor } from "./author";
import { theBody } from "./body";
import { theClips } from "./clips";
import { thePeople } from "./people";
import { leadPicture } from "./pictures";
import { theQuotes } from "./quotes";
import { theTopics } from "./topics";

const HEADLINE =
  "Canada pauses military operations in Iraq amid escalating U.S.-Iran tensions";

/** Told once, whole or not at all: what editors did to the story since is theirs. */
export async function tellIraqPause(
  strapi: Core.Strapi,
): Promise<"told" | "already there"> {
  const newsroom = openNewsroom(strapi);
  return strapi.db.transaction(async () => {
    if (await newsroom.hasStory(HEADLINE)) return "already there";

    const people = await thePeople(newsroom);
    const topics = await theTopics(newsroom);
    const quotes = await theQuotes(newsroom, people);
    const clips = await theClips(newsroom, people, topics);
    const politics = await newsroom.aSection("Politics");

    const story = await newsroom.theStory(HEADLINE, {
      deck: "Canada's top commander has formally suspended operations in Iraq as the fallout from the U.S. killing of Gen. Qassem Soleimani in Baghdad goes on.",
      displayQuote: quotes.forceProtection.id,
      leadPicture: await leadPicture(newsroom),
      body: theBody(quotes, clips),
      quotes: [
        quotes.deEscalate,
        quotes.preservingTheDeal,
        quotes.sustaining,
      ].map((fragment) => fragment.id),
      authors: [await theAuthor(newsroom)],
      section: politics,
      people: Object.values(people),
      topics: Object.values(topics),
      source: { name: "CBC News" },
      rights: { syndicatable: true, credit: "CBC News" },
      language: "en-CA",
      datePublished: "2020-01-07T17:00:00Z",
    });
    await newsroom.publish(story);
    await newsroom.leadWith(story, politics);
    return "told";
  });
}
