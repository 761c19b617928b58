import type { Core } from "@strapi/strapi";

import { person } from "../../formats/json-ld/person";
import { links, type Newsroom } from "../../formats/links";
import type { Head } from "../head";

export async function personHead(
  strapi: Core.Strapi,
  newsroom: Newsroom,
  documentId: string,
): Promise<Head | null> {
  const found = await strapi.documents("api::person.person").findOne({
    documentId,
    fields: ["name", "slug", "description"],
    populate: { sameAs: { fields: ["url"] } },
  });
  if (found === null) return null;

  const name = found.name ?? "";
  const url = links(newsroom).person(found.slug ?? "");
  const description = found.description ?? null;
  const sameAs = (found.sameAs ?? []).map((link) => link.url ?? "");
  return {
    language: "en-CA",
    title: name,
    description: description ?? `Everything ${name} has said here, and where.`,
    canonical: url,
    type: "profile",
    image: null,
    properties: {},
    linkedData: [person({ name, url, description, sameAs })],
  };
}
