import type { PersonEdition } from "../../changes/editions/edition";
import { person } from "../../formats/json-ld/person";
import { links, type Newsroom } from "../../formats/links";
import type { Head } from "../head";

export function personHead(newsroom: Newsroom, who: PersonEdition): Head {
  const name = who.name ?? "";
  const url = links(newsroom).person(who.slug ?? "");
  const { description } = who;
  const sameAs = who.sameAs.map((link) => link.url ?? "");
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
