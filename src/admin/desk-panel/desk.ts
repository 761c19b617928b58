import type { State } from "../lists/states";

/** The types that are drafted and published, as the newsroom's routes name them. */
export type DeskType = "article" | "quote" | "video-clip";

/** One document of the desk: `model` is what Strapi calls its type. */
export interface DocumentRef {
  type: DeskType;
  model: string;
  documentId: string;
}

export type DeskState = State;

export interface Handover {
  kind: "ready" | "sent-back";
  by: string | null;
  at: string;
  comment: string | null;
}

export interface Schedule {
  id: string;
  action: "publish" | "withdraw";
  at: string;
  state: "pending" | "done" | "off" | "failed";
  outcome: string | null;
  by: string | null;
  why: string | null;
}

export interface PastChange {
  version: number;
  kind:
    | "published"
    | "updated"
    | "corrected"
    | "withdrawn"
    | "restored"
    | "killed"
    | "moved";
  at: string;
  who: string | null;
  why: string | null;
  cause: { type: string; title: string | null } | null;
}

/** What `GET .../desk` answers: how a document stands, and what its reader may do. */
export interface Desk {
  state: DeskState;
  handover: Handover | null;
  schedules: Schedule[];
  changes: PastChange[];
  live: {
    slug: string | null;
    url: string | null;
    /** Since when readers have had it without a break. */
    since: string | null;
  } | null;
  slug: string | null;
  may: { save: boolean; publish: boolean };
}

export interface Finding {
  rule: string;
  level: "blocks" | "warns";
  message: string;
  why: string;
  /** Where it is in the draft: ["body", "3", "quote"]. */
  path: string[];
}

/** A story that this document's publication would break. */
export interface Broken {
  documentId: string;
  title: string;
  findings: Finding[];
  /** When it is planned to go out; null where it is live. */
  goesOutAt: string | null;
}

/** What `GET .../checks` answers: how the stored draft stands. */
export interface Checks {
  findings: Finding[];
  /** It changes the text of a live story without a note for readers. */
  needsWord: boolean;
  breaks: Broken[];
}

const TYPES: Record<string, DeskType> = {
  "api::article.article": "article",
  "api::quote.quote": "quote",
  "api::video-clip.video-clip": "video-clip",
};

/** What an editor calls one of them, in a sentence. */
const NOUNS: Record<DeskType, string> = {
  article: "story",
  quote: "quote",
  "video-clip": "clip",
};

export const nounOf = (type: DeskType): string => NOUNS[type];

/** The document that a form shows; null where it is new, or of a type that is live on save. */
export function documentRef(
  model: string | undefined,
  documentId: string | undefined,
): DocumentRef | null {
  const type = TYPES[model ?? ""];
  return model === undefined ||
    type === undefined ||
    documentId === undefined ||
    documentId === "create"
    ? null
    : { type, model, documentId };
}
