import type { Core } from "@strapi/strapi";

import { findRows } from "../../src/database/rows";
import type { Newsroom } from "../lib/newsroom";
import { slugOf } from "../lib/slug-of";
import type { ArchiveStory, ArchiveTopic } from "./archive-story";
import { CREDIT, nth, type Standing } from "./part-entries";
import { PLACEHOLDERS } from "./placeholders";
import { byliners, sources } from "./world";

/** Who and what the archive names. Made through the newsroom's verbs, and only when a story needs it. */
export function openReferenceData(strapi: Core.Strapi, newsroom: Newsroom) {
  const authors = shelf(strapi, "api::author.author", (name) => {
    const author = byliners.find((one) => one.name === name);
    return newsroom.anAuthor(name, {
      role: author?.role,
      location: author?.location,
      organisation: CREDIT,
      bio: `${name} writes from ${author?.location}, which is on no map: author and place are invented for the archive.`,
    });
  });
  const people = shelf(strapi, "api::person.person", (name) => {
    const office = sources.find((one) => one.name === name)?.office;
    return newsroom.aPerson(name, `Invented for the archive: ${office}.`);
  });
  const sections = shelf(strapi, "api::section.section", (name) =>
    newsroom.aSection(name),
  );
  const kinds = new Map<string, ArchiveTopic["kind"]>();
  const topics = shelf(strapi, "api::topic.topic", (name) =>
    newsroom.aTopic(kinds.get(name) ?? "subject", name),
  );
  const pictures: number[] = [];

  const standing: Standing = {
    author: authors.row,
    person: people.row,
    section: sections.row,
    topic: topics.row,
    picture: (placeholder) => nth(pictures, placeholder),
  };
  return {
    standing,
    async have(stories: readonly ArchiveStory[]): Promise<void> {
      for (const { name, kind } of stories.flatMap((story) => story.topics))
        kinds.set(name, kind);
      await authors.have(stories.flatMap((story) => story.authors));
      await people.have(stories.flatMap((story) => story.people));
      await sections.have(stories.map((story) => story.section));
      await topics.have([...kinds.keys()]);
      if (pictures.length === 0)
        pictures.push(...(await placeholderIds(strapi, newsroom)));
    },
  };
}

type Uid =
  | "api::author.author"
  | "api::person.person"
  | "api::section.section"
  | "api::topic.topic";

/** The rows of one type by name: looked up together, and made where there is none. */
function shelf(
  strapi: Core.Strapi,
  uid: Uid,
  make: (name: string) => Promise<string>,
) {
  const numbers = new Map<string, number>();
  const find = (where: object) =>
    findRows<{ id: number; slug: string }>(strapi, uid, {
      where,
      select: ["id", "slug"],
    });

  return {
    row: (name: string): number => {
      const id = numbers.get(slugOf(name));
      if (id === undefined) throw new Error(`${uid} lacks ${name}`);
      return id;
    },
    have: async (names: readonly string[]): Promise<void> => {
      const slugs = names.map(slugOf).filter((slug) => !numbers.has(slug));
      if (slugs.length === 0) return;
      for (const { id, slug } of await find({ slug: { $in: slugs } }))
        numbers.set(slug, id);
      for (const name of names) {
        if (numbers.has(slugOf(name))) continue;
        const [made] = await find({ documentId: await make(name) });
        if (made !== undefined) numbers.set(slugOf(name), made.id);
      }
    },
  };
}

async function placeholderIds(
  strapi: Core.Strapi,
  newsroom: Newsroom,
): Promise<number[]> {
  const ids: number[] = [];
  for (const placeholder of PLACEHOLDERS) {
    const [found] = await findRows<{ id: number }>(
      strapi,
      "plugin::upload.file",
      { where: { name: placeholder.name }, select: ["id"] },
    );
    ids.push(found?.id ?? (await newsroom.aPlaceholder(placeholder)));
  }
  return ids;
}
