import type { Edition } from "../../changes/editions/edition";
import { clipOf } from "../../formats/parts-of";
import type { Facts } from "./facts";
import { findingsOf, type Finding } from "./finding";
import { CLIP_RULES, QUOTE_RULES, STORY_RULES } from "./rules";
import { shownClips, shownQuotes } from "./shown-parts";

/** What the rules say of a story, quote or clip as it would go out: blocking findings first. */
export function checkEdition(edition: Edition, facts: Facts): Finding[] {
  const findings = found(edition, facts);
  return [
    ...findings.filter(({ level }) => level === "blocks"),
    ...findings.filter(({ level }) => level === "warns"),
  ];
}

function found({ document, parts }: Edition, facts: Facts): Finding[] {
  if ("body" in document) {
    const checked = { story: document, parts, facts };
    return [
      ...findingsOf(STORY_RULES, checked),
      ...shownQuotes(checked).flatMap(({ part, path }) =>
        standingAt(
          path,
          findingsOf(QUOTE_RULES, { quote: part, parts, facts }),
        ),
      ),
      ...shownClips(checked).flatMap(({ part, path }) =>
        standingAt(path, findingsOf(CLIP_RULES, { clip: part })),
      ),
    ];
  }
  if ("verification" in document) {
    const clip = clipOf(document.clip, parts);
    return [
      ...findingsOf(QUOTE_RULES, { quote: document, parts, facts }),
      // A live one is not published with it: a retraction does not wait for somebody to mend a clip.
      ...(clip !== null && clip.publishedAt === null
        ? standingAt(["clip"], findingsOf(CLIP_RULES, { clip }))
        : []),
    ];
  }
  return "tracks" in document ? findingsOf(CLIP_RULES, { clip: document }) : [];
}

/** Of a part: its own fields are in another form, so an editor is led to where the story shows it. */
const standingAt = (path: string[], findings: Finding[]): Finding[] =>
  findings.map((finding) => ({ ...finding, path }));
