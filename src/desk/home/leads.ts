import type { Core } from "@strapi/strapi";

import { readableBy } from "../panel-services";

const ARTICLE = "api::article.article";
const SECTION = "api::section.section";

export interface SectionLead {
  documentId: string;
  name: string;
  /** Whether an editor picked them; otherwise the newest story leads. */
  picked: boolean;
  /** As it is stored, with those that are not live: what a new order is made of. */
  lead: string[];
  /** Of the section, so that nobody else's order is overwritten unseen. */
  updatedAt: string;
  stories: { documentId: string; title: string }[];
}

/** What readers find on top of each section: the picks of an editor that are still live, or else the newest. */
export async function leads(
  strapi: Core.Strapi,
  ability: unknown,
): Promise<SectionLead[]> {
  const readable = readableBy(strapi, ability, ARTICLE);
  const sections = await strapi.documents(SECTION).findMany({
    ...(await readableBy(strapi, ability, SECTION)()),
    fields: ["name", "lead", "updatedAt"],
    sort: "name:asc",
  });

  return Promise.all(
    sections.map(async ({ documentId, name, lead: stored, updatedAt }) => {
      const lead = Array.isArray(stored) ? stored.map(String) : [];
      const picks = await liveStories(lead);
      const picked = picks.length > 0;
      return {
        documentId,
        name: name ?? "",
        picked,
        lead,
        updatedAt: new Date(updatedAt ?? 0).toISOString(),
        stories: picked ? picks : await newestIn(documentId),
      };
    }),
  );

  async function liveStories(ids: string[]) {
    if (ids.length === 0) return [];
    const live = await stories({ filters: { documentId: { $in: ids } } });
    return ids.flatMap(
      (id) => live.find((story) => story.documentId === id) ?? [],
    );
  }

  function newestIn(section: string) {
    return stories({
      filters: { section: { documentId: section } },
      sort: "datePublished:desc",
      limit: 1,
    });
  }

  async function stories(query: object) {
    const found = await strapi.documents(ARTICLE).findMany({
      ...(await readable(query)),
      status: "published",
      fields: ["title"],
    });
    return found.map(({ documentId, title }) => ({
      documentId,
      title: title ?? "",
    }));
  }
}
