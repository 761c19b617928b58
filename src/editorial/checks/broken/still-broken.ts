import type { Edition } from "../../../changes/editions/edition";
import type { Finding } from "../finding";
import { breaksIn, newBreaks, same } from "../new-breaks";

interface Standing {
  /** What readers had until then. */
  before: Edition | null;
  /** What they have; null where nothing. */
  after: Edition | null;
  /** What was known to be broken. */
  stored: readonly Finding[];
  /** Whether a change of something that it holds made this edition. */
  caused: boolean;
}

/** What is broken now of what was, and what a cascade broke besides: the same answer however often it is asked. */
export function stillBroken({
  before,
  after,
  stored,
  caused,
}: Standing): Finding[] {
  if (after === null) return [];
  const fresh = caused ? newBreaks(before, after) : [];
  return breaksIn(after).filter(
    (finding) => stored.some(same(finding)) || fresh.some(same(finding)),
  );
}
