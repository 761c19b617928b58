/** What an administrator may do, as a newsroom would say it. `permissions-of` turns it into Strapi's rows. */
export interface Role {
  code: string;
  name: string;
  /** Said in the panel's list of roles. */
  does: string;
  /** Strapi's own role that becomes this one, with the people in it, on a fresh database. */
  takesOver?: string;
  may: Record<DeskType, readonly Right[]>;
  media: readonly MediaRight[];
}

/** A bare right holds for every document; one with a condition only for those it names. */
export type Right = Action | readonly [Action, ConditionId];

type Action = "read" | "create" | "update" | "delete" | "publish";

type MediaRight =
  | "read"
  | "assets.create"
  | "assets.update"
  | "assets.download"
  | "assets.copy-link";

/** Who answers for what is live may add, replace and describe pictures. */
export const KEEPS_THE_LIBRARY: readonly MediaRight[] = [
  "read",
  "assets.create",
  "assets.update",
  "assets.download",
  "assets.copy-link",
];

export const IS_CREATOR = "admin::is-creator";
export const NEVER_PUBLIC = "api::never-public";
export const OWN_NEVER_PUBLIC = "api::own-never-public";
type ConditionId =
  typeof IS_CREATOR | typeof NEVER_PUBLIC | typeof OWN_NEVER_PUBLIC;

export const DESK_TYPES = [
  "api::article.article",
  "api::quote.quote",
  "api::video-clip.video-clip",
  "api::author.author",
  "api::person.person",
  "api::topic.topic",
  "api::section.section",
] as const;
export type DeskType = (typeof DESK_TYPES)[number];
