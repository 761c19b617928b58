import type { Edition } from "../../changes/editions/edition";

/** Where a link to a story of ours leads. `slug` of one that moved: where the story is now. */
export type Destination =
  | { state: "live" | "down" | "draft" | "unknown" }
  | { state: "moved"; slug: string };

/** What rules must know besides the draft itself. */
export interface Facts {
  /** By the database's clock, or the time planned; null where no rule asks for it. */
  now: string | null;
  /** What readers have, or had last before it came down; null where they never had it, and after a kill. */
  had: Edition | null;
  /** Where links of the text lead, by the link: those to stories of ours, and no others. */
  links: ReadonlyMap<string, Destination>;
  /** Quotes and clips that were public and are not any more, by documentId. */
  cameDown: ReadonlyMap<string, "withdrawn" | "killed">;
  /** Whether an editor says that the change of what readers had is minor. */
  minor: boolean;
  /** Whether what is said is kept, with no editor waiting for it: then the words of what was killed are not repeated. */
  kept: boolean;
}

/** For an edition that readers have already, or are about to have through something that it holds. */
export const NOTHING_AROUND: Facts = {
  now: null,
  had: null,
  links: new Map(),
  cameDown: new Map(),
  minor: true,
  kept: false,
};
