import type { Core } from "@strapi/strapi";

import { breadcrumbList } from "../../formats/json-ld/breadcrumb-list";
import { links, type Newsroom } from "../../formats/links";
import type { Head } from "../head";

export async function sectionHead(
  strapi: Core.Strapi,
  newsroom: Newsroom,
  documentId: string,
): Promise<Head | null> {
  const section = await strapi.documents("api::section.section").findOne({
    documentId,
    fields: ["name", "slug"],
    populate: { parent: { fields: ["name", "slug"] } },
  });
  if (section === null) return null;

  const link = links(newsroom);
  const crumb = (at: { name?: string | null; slug?: string | null }) => ({
    name: at.name ?? "",
    url: link.section(at.slug ?? ""),
  });
  const here = crumb(section);
  const above = section.parent ? [crumb(section.parent)] : [];
  return {
    language: "en-CA",
    title: here.name,
    description: `What leads ${here.name}, and its newest stories.`,
    canonical: here.url,
    type: "website",
    image: null,
    properties: {},
    linkedData: [
      breadcrumbList([{ name: newsroom.name, url: link.home }, ...above, here]),
    ],
  };
}
