import type { AddressType } from "./addresses/addresses";

/** A content type's singular name, as the log and its readers say it. */
export type DocumentType = AddressType | "quote";

interface NewsroomType {
  type: DocumentType;
  /** What an editor calls one of them, in a sentence. */
  noun: string;
  drafts: boolean;
  /** The field that names a document to people. */
  title: "title" | "name" | "text";
  /** Null for a type that has no slug. */
  address: AddressType | null;
}

/** The seven types that the newsroom is made of. */
export const NEWSROOM_TYPES = {
  "api::article.article": {
    type: "article",
    noun: "story",
    drafts: true,
    title: "title",
    address: "article",
  },
  "api::quote.quote": {
    type: "quote",
    noun: "quote",
    drafts: true,
    title: "text",
    address: null,
  },
  "api::video-clip.video-clip": {
    type: "video-clip",
    noun: "video clip",
    drafts: true,
    title: "title",
    address: "video-clip",
  },
  "api::author.author": {
    type: "author",
    noun: "author",
    drafts: false,
    title: "name",
    address: "author",
  },
  "api::person.person": {
    type: "person",
    noun: "person",
    drafts: false,
    title: "name",
    address: "person",
  },
  "api::topic.topic": {
    type: "topic",
    noun: "topic",
    drafts: false,
    title: "name",
    address: "topic",
  },
  "api::section.section": {
    type: "section",
    noun: "section",
    drafts: false,
    title: "name",
    address: "section",
  },
} as const satisfies Record<string, NewsroomType>;

export type NewsroomUid = keyof typeof NEWSROOM_TYPES;

export type DraftedUid = {
  [Uid in NewsroomUid]: (typeof NEWSROOM_TYPES)[Uid]["drafts"] extends true
    ? Uid
    : never;
}[NewsroomUid];

export function hasDrafts(uid: string): uid is DraftedUid {
  return isNewsroomUid(uid) && NEWSROOM_TYPES[uid].drafts;
}

export function isNewsroomUid(uid: string): uid is NewsroomUid {
  return Object.hasOwn(NEWSROOM_TYPES, uid);
}

export function newsroomType(uid: NewsroomUid): NewsroomType {
  return NEWSROOM_TYPES[uid];
}

/** The uid of a type by its singular name; null for what is no type of the newsroom. */
export function uidOfType(type: string): NewsroomUid | null {
  const uid = `api::${type}.${type}`;
  return isNewsroomUid(uid) ? uid : null;
}
