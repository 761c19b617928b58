import type { Edition } from "../../changes/editions/edition";
import { checkEdition } from "./check-edition";
import { NOTHING_AROUND } from "./facts";
import { blocking, type Finding } from "./finding";

/** What an edition would be kept in for, by itself. */
export const breaksIn = (edition: Edition): Finding[] =>
  blocking(checkEdition(edition, NOTHING_AROUND));

/** What keeps the later of two editions in and did not keep the earlier one in: what is older than a rule was not broken by this. */
export function newBreaks(before: Edition | null, after: Edition): Finding[] {
  const known = before === null ? [] : breaksIn(before);
  return breaksIn(after).filter((finding) => !known.some(same(finding)));
}

/** The same rule at the same place; the words of its sentence may have changed. */
export const same = (one: Finding) => (other: Finding) =>
  one.rule === other.rule && one.path.join() === other.path.join();
