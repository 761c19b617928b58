import type { Core, Modules, UID } from "@strapi/strapi";

import type { Quoted } from "./blocks";
import { slugOf } from "./slug-of";
import { uploadPicture, type Placeholder } from "./upload-picture";

type Fields<T extends UID.ContentType> = Omit<
  Modules.Documents.Params.Data.Input<T>,
  "name" | "slug" | "text" | "title"
>;
type TopicKind = "subject" | "organisation" | "place" | "event";

export type Newsroom = ReturnType<typeof openNewsroom>;

/**
 * What a seed can ask of the newsroom, verb by verb. Everything goes through the document service, so that
 * every rule applies; what has an address is created once, and found after that. Answers are documentIds.
 */
export function openNewsroom(strapi: Core.Strapi) {
  const articles = strapi.documents("api::article.article");
  const authors = strapi.documents("api::author.author");
  const clips = strapi.documents("api::video-clip.video-clip");
  const people = strapi.documents("api::person.person");
  const quotes = strapi.documents("api::quote.quote");
  const sections = strapi.documents("api::section.section");
  const topics = strapi.documents("api::topic.topic");

  return {
    hasStory: async (title: string): Promise<boolean> => {
      return (await articles.count({ filters: bySlug(title) })) > 0;
    },
    aPerson: (name: string, description: string) =>
      once(people.findFirst({ filters: bySlug(name) }), () =>
        people.create({ data: { name, slug: slugOf(name), description } }),
      ),
    aTopic: (kind: TopicKind, name: string) =>
      once(topics.findFirst({ filters: bySlug(name) }), () =>
        topics.create({ data: { kind, name, slug: slugOf(name) } }),
      ),
    aSection: (name: string) =>
      once(sections.findFirst({ filters: bySlug(name) }), () =>
        sections.create({ data: { name, slug: slugOf(name) } }),
      ),
    anAuthor: (name: string, fields: Fields<"api::author.author">) =>
      once(authors.findFirst({ filters: bySlug(name) }), () =>
        authors.create({ data: { ...fields, name, slug: slugOf(name) } }),
      ),
    aQuote: async (
      words: string,
      attribution: string,
      fields: Fields<"api::quote.quote">,
    ): Promise<Quoted> => {
      const data = { ...fields, text: words, attribution };
      return { id: (await quotes.create({ data })).documentId, attribution };
    },
    aClip: (title: string, fields: Fields<"api::video-clip.video-clip">) =>
      once(clips.findFirst({ filters: bySlug(title) }), () =>
        clips.create({ data: { ...fields, title, slug: slugOf(title) } }),
      ),
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
    leadWith: async (story: string, section: string): Promise<void> => {
      await sections.update({ documentId: section, data: { lead: [story] } });
    },
  };
}

const bySlug = (name: string) => ({ slug: { $eq: slugOf(name) } });

async function once(
  found: Promise<{ documentId: string } | null>,
  create: () => Promise<{ documentId: string }>,
): Promise<string> {
  return ((await found) ?? (await create())).documentId;
}
