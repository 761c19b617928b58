import type { Core, Modules, UID } from "@strapi/strapi";

import {
  addressHolder,
  type AddressType,
} from "../../src/changes/addresses/addresses";
import type { Quoted } from "./blocks";
import { slugOf } from "./slug-of";
import { uploadPicture, type Placeholder } from "./upload-picture";

type Fields<T extends UID.ContentType> = Omit<
  Modules.Documents.Params.Data.Input<T>,
  "name" | "slug" | "text" | "title"
>;
type TopicKind = "subject" | "organisation" | "place" | "event";

const MAX_LEAD = 10;

export type Newsroom = ReturnType<typeof openNewsroom>;

/**
 * What a seed can ask of the newsroom, verb by verb. Everything goes through the document service, so that every rule
 * applies; what has an address is made once, and found by it after that, even where an editor has moved it since.
 * Answers are documentIds.
 */
export function openNewsroom(strapi: Core.Strapi) {
  const articles = strapi.documents("api::article.article");
  const authors = strapi.documents("api::author.author");
  const clips = strapi.documents("api::video-clip.video-clip");
  const people = strapi.documents("api::person.person");
  const quotes = strapi.documents("api::quote.quote");
  const sections = strapi.documents("api::section.section");
  const topics = strapi.documents("api::topic.topic");

  async function once(
    type: AddressType,
    name: string,
    create: (slug: string) => Promise<{ documentId: string }>,
  ): Promise<string> {
    const slug = slugOf(name);
    const holder = await addressHolder(strapi, type, slug);
    return holder ?? (await create(slug)).documentId;
  }

  return {
    hasStory: async (title: string): Promise<boolean> =>
      (await addressHolder(strapi, "article", slugOf(title))) !== null,
    aPerson: (name: string, description: string) =>
      once("person", name, (slug) =>
        people.create({ data: { name, slug, description } }),
      ),
    aTopic: (kind: TopicKind, name: string) =>
      once("topic", name, (slug) =>
        topics.create({ data: { kind, name, slug } }),
      ),
    aSection: (name: string) =>
      once("section", name, (slug) =>
        sections.create({ data: { name, slug } }),
      ),
    anAuthor: (name: string, fields: Fields<"api::author.author">) =>
      once("author", name, (slug) =>
        authors.create({ data: { ...fields, name, slug } }),
      ),
    aClip: (title: string, fields: Fields<"api::video-clip.video-clip">) =>
      once("video-clip", title, (slug) =>
        clips.create({ data: { ...fields, title, slug } }),
      ),
    aQuote: async (
      words: string,
      attribution: string,
      fields: Fields<"api::quote.quote">,
    ): Promise<Quoted> => {
      const data = { ...fields, text: words, attribution };
      return { id: (await quotes.create({ data })).documentId, attribution };
    },
    aPlaceholder: (picture: Placeholder) => uploadPicture(strapi, picture),
    theStory: async (
      title: string,
      fields: Fields<"api::article.article">,
    ): Promise<string> => {
      const data = { ...fields, title, slug: slugOf(title) };
      return (await articles.create({ data })).documentId;
    },
    publish: async (story: string): Promise<void> => {
      await articles.publish({ documentId: story });
    },
    /** Puts the story on top of what editors have put there. */
    leadWith: async (story: string, section: string): Promise<void> => {
      const found = await sections.findOne({ documentId: section });
      const others = Array.isArray(found?.lead) ? found.lead : [];
      const lead = [story, ...others].slice(0, MAX_LEAD);
      await sections.update({ documentId: section, data: { lead } });
    },
  };
}
