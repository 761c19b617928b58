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
  /** As it stands at the desk: see IN_THE_MAKING. */
  state: string;
  editedAt: string;
  editedBy: string | null;
}

interface NewStory {
  documentId: string;
  title: string;
  section: string | null;
  datePublished: string | null;
}

/** Drafts that somebody is at work on: what waits for an edit, is planned or came down is told by others. */
const IN_THE_MAKING = ["draft", "sent-back", "changed"];

/** What an administrator sees first: what is being written, what is new, what leads. Only what he may read. */
export async function newsroom(
  strapi: Core.Strapi,
  ability: unknown,
): Promise<Newsroom> {
  const readable = readableBy(strapi, ability, ARTICLE);
  const [drafts, newest, leading] = await Promise.all([
    waiting(strapi, readable),
    newestStories(strapi, await readable()),
    leads(strapi, ability),
  ]);
  return { waiting: drafts, newest, leads: leading };
}

async function waiting(
  strapi: Core.Strapi,
  readable: (query: object) => Promise<object>,
): Promise<WaitingDraft[]> {
  const drafts = await strapi.documents(ARTICLE).findMany({
    ...(await readable({ filters: { deskState: { $in: IN_THE_MAKING } } })),
    status: "draft",
    fields: ["title", "updatedAt", "deskState"],
    populate: { updatedBy: { fields: ["firstname", "lastname"] } },
    sort: "updatedAt:desc",
    limit: SHOWN,
  });
  return drafts.map((draft) => ({
    documentId: draft.documentId,
    title: draft.title ?? "",
    state: draft.deskState ?? "draft",
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
