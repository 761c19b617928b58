import { httpsProblems, requiredProblems, slugProblems } from "./fields";
import { pictureProblems, type Picture } from "./picture";
import { within, type Problem } from "./problem";

/** How many stories an editor puts on top of a section. */
const LEAD_STORIES = 10;

/** How deep sections stand under one another: src/editorial/documents.ts loads as many parents. */
const SECTION_LEVELS = 3;

type Links = readonly { url?: string | null }[] | null;

/** Live on save, so what is empty is empty for readers at once. */
interface Named {
  name?: string | null;
  slug?: string | null;
}

function namedProblems({ name, slug }: Named): Problem[] {
  return [
    ...requiredProblems(
      name,
      "name",
      "Readers see this at once: give it a name.",
    ),
    ...slugProblems(slug),
  ];
}

export function authorProblems(
  author: Named & { links?: Links; picture?: Picture | null },
): Problem[] {
  return [
    ...namedProblems(author),
    ...linkProblems(author.links, "links"),
    ...pictureProblems(author.picture, ["picture"]),
  ];
}

export function personProblems(person: Named & { sameAs?: Links }): Problem[] {
  return [...namedProblems(person), ...linkProblems(person.sameAs, "sameAs")];
}

export function topicProblems(
  topic: Named & { uri?: string | null },
): Problem[] {
  return [...namedProblems(topic), ...httpsProblems(topic.uri, "uri")];
}

interface Parent {
  documentId: string;
  parent?: Parent | null;
}

export function sectionProblems(
  section: Named & {
    documentId?: string;
    parent?: Parent | null;
    lead?: unknown;
  },
): Problem[] {
  return [
    ...namedProblems(section),
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
