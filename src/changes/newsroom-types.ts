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
  /** What is named, or stands in something else, comes before it. */
  rank: number;
}

/** The seven types that the newsroom is made of. */
export const NEWSROOM_TYPES = {
  "api::article.article": {
    type: "article",
    noun: "story",
    drafts: true,
    title: "title",
    address: "article",
    rank: 3,
  },
  "api::quote.quote": {
    type: "quote",
    noun: "quote",
    drafts: true,
    title: "text",
    address: null,
    rank: 2,
  },
  "api::video-clip.video-clip": {
    type: "video-clip",
    noun: "video clip",
    drafts: true,
    title: "title",
    address: "video-clip",
    rank: 1,
  },
  "api::author.author": {
    type: "author",
    noun: "author",
    drafts: false,
    title: "name",
    address: "author",
    rank: 0,
  },
  "api::person.person": {
    type: "person",
    noun: "person",
    drafts: false,
    title: "name",
    address: "person",
    rank: 0,
  },
  "api::topic.topic": {
    type: "topic",
    noun: "topic",
    drafts: false,
    title: "name",
    address: "topic",
    rank: 0,
  },
  "api::section.section": {
    type: "section",
    noun: "section",
    drafts: false,
    title: "name",
    address: "section",
    rank: 0,
  },
} as const satisfies Record<string, NewsroomType>;

export type NewsroomUid = keyof typeof NEWSROOM_TYPES;

/** In the order of their ranks. */
export const NEWSROOM_UIDS: readonly NewsroomUid[] = Object.keys(NEWSROOM_TYPES)
  .filter(isNewsroomUid)
  .sort((a, b) => NEWSROOM_TYPES[a].rank - NEWSROOM_TYPES[b].rank);

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

const BY_TYPE = new Map<DocumentType, NewsroomType>(
  NEWSROOM_UIDS.map((uid) => [NEWSROOM_TYPES[uid].type, NEWSROOM_TYPES[uid]]),
);

export const rankOf = (type: DocumentType): number =>
  BY_TYPE.get(type)?.rank ?? 0;

export const nounOf = (type: DocumentType): string =>
  BY_TYPE.get(type)?.noun ?? type;

/** The uid of a type by its singular name; null for what is no type of the newsroom. */
export function uidOfType(type: string): NewsroomUid | null {
  const uid = `api::${type}.${type}`;
  return isNewsroomUid(uid) ? uid : null;
}
