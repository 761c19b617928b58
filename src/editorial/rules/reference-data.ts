import { httpsProblems, slugProblems } from "./fields";
import { pictureProblems, type Picture } from "./picture";
import { within, type Problem } from "./problem";

/** How many stories an editor puts on top of a section. */
const LEAD_STORIES = 10;

/** How deep sections stand under one another: src/editorial/documents.ts loads as many parents. */
const SECTION_LEVELS = 3;

type Links = readonly { url?: string | null }[] | null;

export function authorProblems(author: {
  slug?: string | null;
  links?: Links;
  picture?: Picture | null;
}): Problem[] {
  return [
    ...slugProblems(author.slug),
    ...linkProblems(author.links, "links"),
    ...pictureProblems(author.picture, ["picture"]),
  ];
}

export function personProblems(person: {
  slug?: string | null;
  sameAs?: Links;
}): Problem[] {
  return [
    ...slugProblems(person.slug),
    ...linkProblems(person.sameAs, "sameAs"),
  ];
}

export function topicProblems(topic: {
  slug?: string | null;
  uri?: string | null;
}): Problem[] {
  return [...slugProblems(topic.slug), ...httpsProblems(topic.uri, "uri")];
}

interface Parent {
  documentId: string;
  parent?: Parent | null;
}

export function sectionProblems(section: {
  documentId?: string;
  slug?: string | null;
  parent?: Parent | null;
  lead?: unknown;
}): Problem[] {
  return [
    ...slugProblems(section.slug),
    ...parentProblems(section),
    ...leadProblems(section.lead),
  ];
}

function parentProblems({
  documentId,
  parent,
}: {
  documentId?: string;
  parent?: Parent | null;
}): Problem[] {
  const ancestors: string[] = [];
  for (
    let above = parent;
    above !== null && above !== undefined;
    above = above.parent
  )
    ancestors.push(above.documentId);
  if (documentId !== undefined && ancestors.includes(documentId)) {
    return [
      {
        path: ["parent"],
        message: "A section cannot stand under itself: choose another parent.",
      },
    ];
  }
  if (ancestors.length >= SECTION_LEVELS) {
    return [
      {
        path: ["parent"],
        message: `Sections stand at most ${SECTION_LEVELS} deep: choose a parent further up.`,
      },
    ];
  }
  return [];
}

function leadProblems(lead: unknown): Problem[] {
  if (lead === null || lead === undefined) return [];
  const ids: unknown[] | null = Array.isArray(lead) ? lead : null;
  if (
    ids === null ||
    !ids.every((id) => typeof id === "string" && /^[a-z0-9]{24}$/u.test(id))
  ) {
    return [
      {
        path: ["lead"],
        message:
          "What leads a section is a list of stories, each by its documentId.",
      },
    ];
  }
  if (ids.length > LEAD_STORIES) {
    return [
      {
        path: ["lead"],
        message: `Up to ${LEAD_STORIES} stories lead a section: this list has ${ids.length}.`,
      },
    ];
  }
  if (new Set(ids).size < ids.length)
    return [
      {
        path: ["lead"],
        message: "A story leads a section once: this list names one twice.",
      },
    ];
  return [];
}

function linkProblems(links: Links | undefined, field: string): Problem[] {
  return (links ?? []).flatMap((link, index) =>
    within([field, index], httpsProblems(link.url, "url")),
  );
}
