import { differences } from "../editions/differences";
import type { Edition } from "../editions/edition";
import type { ChangeKind, EditionStatus } from "./change";

/** What the log knows of a document before a change. */
export interface Before {
  status: EditionStatus;
  /** Its last edition; null for a killed one. */
  edition: Edition | null;
}

/**
 * What a write came to, told from what readers had before and what they have after it. Null: nothing that they see.
 * `always`: a publication is recorded even when it says the same as the one before.
 */
export function kindOfChange(
  before: Before | null,
  after: Edition | null,
  always: boolean,
): ChangeKind | null {
  if (after === null) return before?.status === "live" ? "withdrawn" : null;
  if (before === null) return "published";
  // Never returns: the hooks refuse it, and what came past them is taken down.
  if (before.status === "killed") return null;
  if (before.status !== "live") return "restored";
  if (before.edition === null) return "updated";
  const changed = differences(before.edition, after);
  if (changed.length === 0) return always ? "updated" : null;
  if (changed.length === 1 && changed[0] === "slug") return "moved";
  return corrections(after) > corrections(before.edition)
    ? "corrected"
    : "updated";
}

/** A correction is a note that readers can see. */
const corrections = ({ document }: Edition): number =>
  "corrections" in document ? document.corrections.length : 0;
