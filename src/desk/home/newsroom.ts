import type { Core } from "@strapi/strapi";

import { readableBy } from "../panel-services";
import { leads, type SectionLead } from "./leads";

const ARTICLE = "api::article.article";
const SHOWN = 8;

interface Newsroom {
  waiting: WaitingDraft[];
  newest: NewStory[];
  leads: SectionLead[];
}

interface WaitingDraft {
  documentId: string;
  title: string;
  /** new: never published; changed: the live story is older than its draft. */
  state: "new" | "changed";
  editedAt: string;
  editedBy: string | null;
}

interface NewStory {
  documentId: string;
  title: string;
  section: string | null;
  datePublished: string | null;
}

/** What an administrator sees first: what waits to be published, what is new, what leads. Only what he may read. */
export async function newsroom(
  strapi: Core.Strapi,
  ability: unknown,
): Promise<Newsroom> {
  const readable = await readableBy(strapi, ability, ARTICLE)();
  const [neverPublished, changed, newest, leading] = await Promise.all([
    waiting(strapi, readable, "new"),
    waiting(strapi, readable, "changed"),
    newestStories(strapi, readable),
    leads(strapi, ability),
  ]);
  const drafts = [...neverPublished, ...changed]
    .sort((a, b) => b.editedAt.localeCompare(a.editedAt))
    .slice(0, SHOWN);
  return { waiting: drafts, newest, leads: leading };
}

async function waiting(
  strapi: Core.Strapi,
  readable: object,
  state: WaitingDraft["state"],
): Promise<WaitingDraft[]> {
  const drafts = await strapi.documents(ARTICLE).findMany({
    ...readable,
    status: "draft",
    publicationFilter: state === "new" ? "never-published" : "modified",
    fields: ["title", "updatedAt"],
    populate: { updatedBy: { fields: ["firstname", "lastname"] } },
    sort: "updatedAt:desc",
    limit: SHOWN,
  });
  return drafts.map((draft) => ({
    documentId: draft.documentId,
    title: draft.title ?? "",
    state,
    editedAt: new Date(draft.updatedAt ?? 0).toISOString(),
    editedBy: nameOf(draft.updatedBy),
  }));
}

async function newestStories(
  strapi: Core.Strapi,
  readable: object,
): Promise<NewStory[]> {
  const stories = await strapi.documents(ARTICLE).findMany({
    ...readable,
    status: "published",
    fields: ["title", "datePublished"],
    populate: { section: { fields: ["name"] } },
    sort: "datePublished:desc",
    limit: SHOWN,
  });
  return stories.map((story) => ({
    documentId: story.documentId,
    title: story.title ?? "",
    section: story.section?.name ?? null,
    datePublished: story.datePublished
      ? new Date(story.datePublished).toISOString()
      : null,
  }));
}

function nameOf(
  person:
    { firstname?: string | null; lastname?: string | null } | null | undefined,
): string | null {
  const name = [person?.firstname, person?.lastname].filter(Boolean).join(" ");
  return name === "" ? null : name;
}
