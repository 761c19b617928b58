import type { WholeSection } from "../../changes/editions/whole-edition";
import { breadcrumbList } from "../../formats/json-ld/breadcrumb-list";
import { links, type Newsroom } from "../../formats/links";
import type { Head } from "../head";

export function sectionHead(newsroom: Newsroom, section: WholeSection): Head {
  const link = links(newsroom);
  const crumb = (at: WholeSection) => ({
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
